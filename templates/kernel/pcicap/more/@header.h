{{! SPDX-License-Identifier: GPL-2.0-only OR MIT }}
{{#has_more}}
{{>more}}
{{/has_more}}
