// SPDX-License-Identifier: GPL-2.0-only OR MIT
/* Mistakes that the compiler finds; see refused.sh. */
#include <pcicap/test_access.h>
#include <pcicap/test_layout.h>

int mistakes(struct pcicap_test_access *v, struct pcicap_test_layout *l);

int mistakes(struct pcicap_test_access *v, struct pcicap_test_layout *l)
{
	struct pcicap_test_access_mixed mixed;
	int ret = pcicap_test_access_read_mixed(v, &mixed);

	(void)l;
#ifdef REFUSED_WRITE_OF_READ_ONLY_REGISTER
	ret |= pcicap_test_access_write_word(v, 1);
#endif
#ifdef REFUSED_UPDATE_OF_READ_ONLY_REGISTER
	ret |= pcicap_test_access_update_word(v, 1, 1);
#endif
#ifdef REFUSED_READ_OF_WRITE_ONLY_REGISTER
	uint16_t word;

	ret |= pcicap_test_access_read_doorbell(v, &word);
#endif
#ifdef REFUSED_WRITE_OVER_RESERVED_BITS
	ret |= pcicap_test_access_write_mixed(v, mixed);
#endif
#ifdef REFUSED_SETTER_OF_READ_ONLY_FIELD
	mixed = pcicap_test_access_mixed_set_ready(mixed, 1);
#endif
#ifdef REFUSED_SETTER_OF_WRITE_1_TO_CLEAR_FIELD
	mixed = pcicap_test_access_mixed_set_done(mixed, 1);
#endif
#ifdef REFUSED_CLEAR_OF_A_REGISTER_WITHOUT_SUCH_BITS
	ret |= pcicap_test_access_clear_byte(v, 1);
#endif
#ifdef REFUSED_WRITE_OF_UNKNOWN_ACCESS
	ret |= pcicap_test_access_write_vague(v, 1);
#endif
#ifdef REFUSED_UPDATE_BESIDE_UNKNOWN_ACCESS
	struct pcicap_test_access_partly partly = { 1 };

	ret |= pcicap_test_access_update_partly(v, 1, partly);
#endif
#ifdef REFUSED_UPDATE_WHERE_A_WRITE_IS_AN_EVENT
	ret |= pcicap_test_access_update_port(v, 1, 1);
#endif
#ifdef REFUSED_WRITE_OF_WHAT_MAY_BE_HALF_A_BAR
	ret |= pcicap_test_access_write_base(v, 1);
#endif
#ifdef REFUSED_UPDATE_OF_WHAT_MAY_BE_HALF_A_BAR
	ret |= pcicap_test_access_update_base(v, 1, 1);
#endif
#ifdef REFUSED_VALUE_OF_ANOTHER_REGISTER
	struct pcicap_test_access_split split;

	ret |= pcicap_test_access_read_mixed(v, &split);
#endif
#ifdef REFUSED_VIEW_OF_ANOTHER_CAPABILITY
	ret |= pcicap_test_access_read_mixed(l, &mixed);
#endif
#ifdef REFUSED_IGNORED_RESULT
	pcicap_test_access_read_mixed(v, &mixed);
#endif
	return ret;
}
