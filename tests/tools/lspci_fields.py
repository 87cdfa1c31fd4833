# SPDX-License-Identifier: GPL-2.0-only OR MIT
"""Which of lspci's texts stands for which of our fields.

FLAGS: capability, section of lspci's text, register, 'Their=our' flags.
VALUES: capability, section, regular expression whose groups are the values,
then for each group a kind and our name.

Kinds: dec, hex: our number; label: our label, blanks aside; others are
functions of KINDS, of their text and our field.
"""
AER_UNCORRECTABLE = (
    'DLP=data_link_protocol SDES=surprise_down TLP=poisoned_tlp '
    'FCP=flow_control_protocol CmpltTO=completion_timeout '
    'CmpltAbrt=completer_abort UnxCmplt=unexpected_completion '
    'RxOF=receiver_overflow MalfTLP=malformed_tlp ECRC=ecrc '
    'UnsupReq=unsupported_request ACSViol=acs_violation')
AER_CORRECTABLE = (
    'RxErr=receiver BadTLP=bad_tlp BadDLLP=bad_dllp Rollover=replay_rollover '
    'Timeout=replay_timeout AdvNonFatalErr=advisory_nonfatal')
ACS = ('SrcValid=source_validation TransBlk=translation_blocking '
       'ReqRedir=request_redirect CmpltRedir=completion_redirect '
       'UpstreamFwd=upstream_forwarding EgressCtrl=egress_control '
       'DirectTrans=direct_translated')
COMMAND = ('I/O=io_space Mem=memory_space BusMaster=bus_master '
           'SpecCycle=special_cycles MemWINV=memory_write_invalidate '
           'VGASnoop=vga_palette_snoop ParErr=parity_error_response '
           'Stepping=idsel_stepping SERR=serr_enable FastB2B=fast_back_to_back '
           'DisINTx=intx_disable')
STATUS = ('Cap=cap_list 66MHz=mhz66_capable FastB2B=fast_back_to_back '
          'ParErr=master_data_parity_error >TAbort=signaled_target_abort '
          '<TAbort=received_target_abort <MAbort=received_master_abort '
          '>SERR=signaled_system_error <PERR=detected_parity_error '
          'INTx=interrupt')
L1SS = ('PCI-PM_L1.2=pcipm_l1_2 PCI-PM_L1.1=pcipm_l1_1 ASPM_L1.2=aspm_l1_2 '
        'ASPM_L1.1=aspm_l1_1')
ARB = 'Fixed:0 WRR32:1 WRR64:2 WRR128:3 TWRR128:4 WRR256:5'

FLAGS = [
    ('header', 'Control', 'command', COMMAND),
    ('header', 'Status', 'status', STATUS),
    ('header', 'BridgeCtl', 'bridge_control',
     'Parity=parity_error_response SERR=serr_enable NoISA=isa_enable '
     'VGA=vga_enable VGA16=vga_16bit_decode MAbort=master_abort_mode '
     '>Reset=secondary_bus_reset FastB2B=fast_back_to_back '
     'PriDiscTmr=primary_discard_timer SecDiscTmr=secondary_discard_timer '
     'DiscTmrStat=discard_timer_status DiscTmrSERREn=discard_timer_serr'),
    ('pcie', 'DevCap', 'dev_cap',
     'ExtTag=extended_tag AttnBtn=attention_button '
     'AttnInd=attention_indicator PwrInd=power_indicator '
     'RBE=role_based_error_reporting FLReset=flr'),
    ('pcie', 'DevCtl', 'dev_ctl',
     'CorrErr=correctable_enable NonFatalErr=nonfatal_enable '
     'FatalErr=fatal_enable UnsupReq=unsupported_request_enable '
     'RlxdOrd=relaxed_ordering ExtTag=extended_tag '
     'PhantFunc=phantom_functions AuxPwr=aux_power_pm NoSnoop=no_snoop'),
    ('pcie', 'DevSta', 'dev_sta',
     'CorrErr=correctable_detected NonFatalErr=nonfatal_detected '
     'FatalErr=fatal_detected UnsupReq=unsupported_request_detected '
     'AuxPwr=aux_power_detected TransPend=transactions_pending'),
    ('pcie', 'LnkCap', 'lnk_cap',
     'ClockPM=clock_pm Surprise=surprise_down_reporting '
     'LLActRep=dll_active_reporting BwNot=bandwidth_notification '
     'ASPMOptComp=aspm_optionality'),
    ('pcie', 'LnkCtl', 'lnk_ctl',
     'Disabled=link_disable CommClk=common_clock ExtSynch=extended_sync '
     'ClockPM=clock_pm_enable AutWidDis=autonomous_width_disable '
     'BWInt=bandwidth_management_interrupt '
     'AutBWInt=autonomous_bandwidth_interrupt'),
    ('pcie', 'LnkSta', 'lnk_sta',
     'TrErr=training_error Train=link_training SlotClk=slot_clock '
     'DLActive=dll_active BWMgmt=bandwidth_management '
     'ABWMgmt=autonomous_bandwidth'),
    ('pcie', 'SltCap', 'slt_cap',
     'AttnBtn=attention_button PwrCtrl=power_controller MRL=mrl_sensor '
     'AttnInd=attention_indicator PwrInd=power_indicator '
     'HotPlug=hotplug_capable Surprise=hotplug_surprise '
     'Interlock=electromechanical_interlock NoCompl=no_command_completed'),
    ('pcie', 'SltCtl', 'slt_ctl',
     'AttnBtn=attention_button_enable PwrFlt=power_fault_enable '
     'MRL=mrl_sensor_enable PresDet=presence_detect_enable '
     'CmdCplt=command_completed_enable HPIrq=hotplug_interrupt_enable '
     'LinkChg=dll_state_changed_enable Power=power_controller '
     'Interlock=electromechanical_interlock'),
    ('pcie', 'RootCtl', 'root_ctl',
     'ErrCorrectable=serr_correctable ErrNon-Fatal=serr_nonfatal '
     'ErrFatal=serr_fatal PMEIntEna=pme_interrupt'),
    ('pcie', 'RootSta', 'root_sta',
     'PMEStatus=pme_status PMEPending=pme_pending'),
    ('pcie', 'DevCap2', 'dev_cap2',
     'TimeoutDis=completion_timeout_disable NROPrPrP=no_ro_pr_pr_passing '
     'LTR=ltr 10BitTagComp=tag10_completer 10BitTagReq=tag10_requester '
     'ExtFmt=extended_fmt EETLPPrefix=end_end_prefix FRS=frs '
     'EmergencyPowerReductionInit=emergency_power_reduction_init '
     'ARIFwd=ari_forwarding Routing=atomic_routing 32bit=atomic_completer32 '
     '64bit=atomic_completer64 128bitCAS=cas_completer128'),
    ('pcie', 'DevCtl2', 'dev_ctl2',
     'TimeoutDis=completion_timeout_disable LTR=ltr '
     '10BitTagReq=tag10_requester ARIFwd=ari_forwarding '
     'ReqEn=atomic_requester EgressBlck=atomic_egress_block'),
    ('pcie', 'LnkCap2', 'lnk_cap2',
     'Crosslink=crosslink Retimer=retimer_detect '
     '2Retimers=two_retimers_detect DRS=drs'),
    ('pcie', 'LnkCtl2', 'lnk_ctl2',
     'EnterCompliance=enter_compliance SpeedDis=autonomous_speed_disable '
     'EnterModifiedCompliance=enter_modified_compliance '
     'ComplianceSOS=compliance_sos'),
    ('pcie', 'LnkSta2', 'lnk_sta2',
     'EqualizationComplete=equalization_complete '
     'EqualizationPhase1=phase1_successful '
     'EqualizationPhase2=phase2_successful '
     'EqualizationPhase3=phase3_successful '
     'LinkEqualizationRequest=equalization_request '
     'Retimer=retimer_detected 2Retimers=two_retimers_detected'),
    ('pm', 'Flags', 'cap', 'PMEClk=pme_clock DSI=dsi D1=d1 D2=d2'),
    ('pm', 'Status', 'ctrl',
     'NoSoftRst=no_soft_reset PME-Enable=pme_enable PME=pme_status'),
    ('msi', '', 'ctrl',
     'Enable=enable Maskable=per_vector_masking 64bit=addr64'),
    ('msix', '', 'ctrl', 'Enable=enable Masked=function_mask'),
    ('af', 'AFCap', 'cap', 'TP=transactions_pending FLR=flr'),
    ('af', 'AFCtrl', 'ctrl', 'FLR=initiate_flr'),
    ('af', 'AFStatus', 'status', 'TP=transactions_pending'),
    ('aer', 'UESta', 'uncorrectable_status', AER_UNCORRECTABLE),
    ('aer', 'UEMsk', 'uncorrectable_mask', AER_UNCORRECTABLE),
    ('aer', 'UESvrt', 'uncorrectable_severity', AER_UNCORRECTABLE),
    ('aer', 'CESta', 'correctable_status', AER_CORRECTABLE),
    ('aer', 'CEMsk', 'correctable_mask', AER_CORRECTABLE),
    ('aer', 'AERCap', 'cap_ctrl',
     'ECRCGenCap=ecrc_generation_capable ECRCGenEn=ecrc_generation_enable '
     'ECRCChkCap=ecrc_check_capable ECRCChkEn=ecrc_check_enable '
     'MultHdrRecCap=multiple_header_capable '
     'MultHdrRecEn=multiple_header_enable TLPPfxPres=prefix_log_present '
     'HdrLogCap=completion_timeout_log'),
    ('aer', 'RootCmd', 'root_command',
     'CERptEn=correctable_enable NFERptEn=nonfatal_enable '
     'FERptEn=fatal_enable'),
    ('aer', 'RootSta', 'root_status',
     'CERcvd=correctable MultCERcvd=multiple_correctable '
     'UERcvd=uncorrectable MultUERcvd=multiple_uncorrectable '
     'FirstFatal=first_fatal NonFatalMsg=nonfatal FatalMsg=fatal'),
    ('acs', 'ACSCap', 'cap', ACS),
    ('acs', 'ACSCtl', 'ctrl', ACS),
    ('ari', 'ARICap', 'cap',
     'MFVC=mfvc_function_groups ACS=acs_function_groups'),
    ('ari', 'ARICtl', 'ctrl',
     'MFVC=mfvc_function_groups ACS=acs_function_groups'),
    ('ats', 'ATSCtl', 'ctrl', 'Enable=enable'),
    ('sriov', 'IOVCap', 'cap', 'Migration=vf_migration 10BitTagReq=vf_tag10'),
    ('sriov', 'IOVCtl', 'ctrl',
     'Enable=vf_enable Migration=vf_migration_enable '
     'Interrupt=vf_migration_interrupt_enable MSE=vf_memory_space_enable '
     'ARIHierarchy=ari_capable_hierarchy 10BitTagReq=vf_tag10_enable'),
    ('sriov', 'IOVSta', 'status', 'Migration=vf_migration_status'),
    ('pri', 'PRICtl', 'ctrl', 'Enable=enable Reset=reset'),
    ('pri', 'PRISta', 'status',
     'RF=response_failure UPRGI=unexpected_group_index Stopped=stopped'),
    ('pasid', 'PASIDCap', 'cap', 'Exec=execute Priv=privileged'),
    ('pasid', 'PASIDCtl', 'ctrl',
     'Enable=enable Exec=execute Priv=privileged'),
    ('dpc', 'DpcCap', 'cap',
     'RPExt=rp_extensions PoisonedTLP=poisoned_egress_blocking '
     'SwTrigger=software_trigger DL_ActiveErr=dl_active_err_cor'),
    ('dpc', 'DpcCtl', 'ctrl',
     'Cmpl=completion_control INT=interrupt_enable ErrCor=err_cor_enable '
     'PoisonedTLP=poisoned_egress_blocking SwTrigger=software_trigger '
     'DL_ActiveErr=dl_active_err_cor'),
    ('dpc', 'DpcSta', 'status',
     'Trigger=trigger INT=interrupt RPBusy=rp_busy'),
    ('l1ss', 'L1SubCap', 'cap', L1SS + ' L1_PM_Substates=l1_pm_substates'),
    ('l1ss', 'L1SubCtl1', 'ctl1', L1SS),
    ('ptm', 'PTMCap', 'cap',
     'Requester:=requester Responder:=responder Root:=root'),
    ('ptm', 'PTMControl', 'ctrl', 'Enabled:=enable RootSelected:=root_select'),
    ('mcast', 'McastCap', 'cap', 'ECRCRegen=ecrc_regeneration'),
    ('secpcie', 'LnkCtl3', 'link_ctrl3',
     'LnkEquIntrruptEn=equalization_interrupt PerformEqu=perform_equalization'),
    ('doe', 'DOECap', 'cap', 'IntSup=interrupt'),
    ('doe', 'DOECtl', 'ctrl', 'IntEn=interrupt_enable'),
    ('doe', 'DOESta', 'status',
     'Busy=busy IntSta=interrupt_status Error=error '
     'ObjectReady=data_object_ready'),
    ('cxl_device', 'CXLCap', 'cap', 'Cache=cache IO=io Mem=mem Viral=viral'),
    ('cxl_device', 'CXLCtl', 'ctrl',
     'Cache=cache_enable IO=io_enable Mem=mem_enable Viral=viral_enable'),
    ('cxl_device', 'CXLSta2', 'status2',
     'ResetComplete=cxl_reset_complete ResetError=cxl_reset_error '
     'PMComplete=pm_init_complete'),
    ('slotid', '', 'expansion_slot', 'First=first_in_chassis'),
]

VALUES = [
    ('header', 'Status', r'DEVSEL=(\w+)', ('label', 'status.devsel')),
    ('header', 'Bus', r'primary=(..), secondary=(..), subordinate=(..), '
     r'sec-latency=(\d+)', ('hex', 'primary_bus'), ('hex', 'secondary_bus'),
     ('hex', 'subordinate_bus'), ('dec', 'secondary_latency_timer')),
    ('header', 'Interrupt', r'pin ([A-D])', ('label', 'interrupt_pin')),
    ('pcie', '', r'Express \(v(\d)\) ([^,]*?)(?: \(Slot.\))?, MSI ([0-9a-f]+)',
     ('dec', 'cap.version'), ('label', 'cap.port_type'),
     ('hex', 'cap.interrupt_message')),
    ('pcie', 'DevCap', r'MaxPayload (\d+ bytes)',
     ('bytes', 'dev_cap.max_payload_supported')),
    ('pcie', 'DevCap', r'PhantFunc (\d)', ('phantom', 'dev_cap.phantom_functions')),
    ('pcie', 'DevCap', r'Latency L0s ([^,]*), L1 (\S+)',
     ('label', 'dev_cap.l0s_acceptable_latency'),
     ('label', 'dev_cap.l1_acceptable_latency')),
    ('pcie', 'DevCtl', r'MaxPayload (\d+ bytes), MaxReadReq (\d+ bytes)',
     ('bytes', 'dev_ctl.max_payload'), ('bytes', 'dev_ctl.max_read_request')),
    ('pcie', 'LnkCap', r'Port #(\d+), Speed (\S+), Width x(\d+)',
     ('dec', 'lnk_cap.port_number'), ('speed', 'lnk_cap.max_link_speed'),
     ('dec', 'lnk_cap.max_link_width')),
    ('pcie', 'LnkCap', r'ASPM ([^,\t]*)', ('aspm', 'lnk_cap.aspm_support')),
    ('pcie', 'LnkCap', r'Exit Latency .*?L0s ([^,\s]*)',
     ('latency', 'lnk_cap.l0s_exit_latency')),
    ('pcie', 'LnkCap', r'Exit Latency .*?L1 ([^,\s]*)',
     ('latency', 'lnk_cap.l1_exit_latency')),
    ('pcie', 'LnkCtl', r'RCB (\d+ bytes)', ('label', 'lnk_ctl.rcb')),
    ('pcie', 'LnkSta', r'Speed (\S+).*?, Width x(\d+)',
     ('speed', 'lnk_sta.current_link_speed'),
     ('dec', 'lnk_sta.negotiated_link_width')),
    ('pcie', 'SltCap', r'Slot #(\d+)', ('dec', 'slt_cap.slot_number')),
    ('pcie', 'SltCtl', r'AttnInd (\w+), PwrInd (\w+)',
     ('label', 'slt_ctl.attention_indicator'),
     ('label', 'slt_ctl.power_indicator')),
    ('pcie', 'RootSta', r'PME ReqID (\w+)', ('hex',
                                            'root_sta.pme_requester_id')),
    ('pcie', 'DevCap2', r'OBFF ([^,]*),', ('label', 'dev_cap2.obff')),
    ('pcie', 'LnkCtl2', r'Target Link Speed: ([^,]*)',
     ('target', 'lnk_ctl2.target_link_speed')),
    ('pcie', 'LnkSta2', r'Current De-emphasis Level: ([^,]*)',
     ('label', 'lnk_sta2.current_deemphasis')),
    ('pm', '', r'version (\d)', ('dec', 'cap.version')),
    ('pm', 'Flags', r'AuxCurrent=(\d+mA)', ('label', 'cap.aux_current')),
    ('pm', 'Flags', r'PME\(D0(.),D1(.),D2(.),D3hot(.),D3cold(.)\)',
     ('bit0', 'cap.pme_support'), ('bit1', 'cap.pme_support'),
     ('bit2', 'cap.pme_support'), ('bit3', 'cap.pme_support'),
     ('bit4', 'cap.pme_support')),
    ('pm', 'Status', r'D(\d) .*DSel=(\d+) DScale=(\d)',
     ('dec', 'ctrl.power_state'), ('dec', 'ctrl.data_select'),
     ('dec', 'ctrl.data_scale')),
    ('msi', '', r'Count=(\d+)/(\d+)',
     ('pow2', 'ctrl.multiple_message_enable'),
     ('pow2', 'ctrl.multiple_message_capable')),
    ('msi', '', r'Data: (\w+)', ('hex', 'data')),
    ('msi', '', r'Address: (?:\w{8})?(\w{8}) ', ('dword', 'addr_lo.address')),
    ('msi', '', r'Address: (\w{8})\w{8} ', ('hex', 'addr_hi')),
    ('msi', '', r'Masking: (\w+) +Pending: (\w+)', ('hex', 'mask_bits'),
     ('hex', 'pending_bits')),
    ('msix', '', r'Count=(\d+)', ('plus1', 'ctrl.table_size')),
    ('msix', '', r'Vector table: BAR=(\d) offset=(\w+)', ('dec', 'table.bir'),
     ('address', 'table.offset')),
    ('msix', '', r'PBA: BAR=(\d) offset=(\w+)', ('dec', 'pba.bir'),
     ('address', 'pba.offset')),
    ('dbg', '', r'BAR=(\d) offset=(\w+)', ('dec', 'port.bar'),
     ('hex', 'port.offset')),
    ('sata', '', r'HBA v(\w)\.(\w)', ('hex', 'revision.major'),
     ('hex', 'revision.minor')),
    ('slotid', '', r'Slot ID: (\d+) slots', ('dec', 'expansion_slot.slots')),
    ('slotid', '', r'chassis (\w+)', ('hex', 'chassis')),
    ('aer', 'AERCap', r'First Error Pointer: (\w+)',
     ('hex', 'cap_ctrl.first_error_pointer')),
    ('aer', 'HeaderLog', r': (\w+) (\w+) (\w+) (\w+)', ('hex', 'header_log[0]'),
     ('hex', 'header_log[1]'), ('hex', 'header_log[2]'),
     ('hex', 'header_log[3]')),
    ('aer', 'RootSta', r'IntMsg (\d+)', ('dec',
                                        'root_status.interrupt_message')),
    ('aer', 'ErrorSrc', r'ERR_COR: (\w+) ERR_FATAL/NONFATAL: (\w+)',
     ('hex', 'correctable_source'), ('hex', 'uncorrectable_source')),
    ('dsn', '', r'Serial Number (\S+)', ('serial', 'serial.serial')),
    ('ari', 'ARICap', r'Next Function: (\d+)', ('dec', 'cap.next_function')),
    ('ari', 'ARICtl', r'Function Group: (\d+)', ('dec', 'ctrl.function_group')),
    ('ats', 'ATSCap', r'Queue Depth: (\w+)',
     ('hex', 'cap.invalidate_queue_depth')),
    ('ats', 'ATSCtl', r'Translation Unit: (\w+)',
     ('hex', 'ctrl.smallest_translation_unit')),
    ('sriov', 'IOVCap', r'Message Number: (\w+)',
     ('hex', 'cap.vf_migration_interrupt')),
    ('sriov', '', r'Initial VFs: (\d+), Total VFs: (\d+), Number of VFs: '
     r'(\d+), Function Dependency Link: (\w+)', ('dec', 'initial_vfs'),
     ('dec', 'total_vfs'), ('dec', 'num_vfs'), ('hex', 'func_link')),
    ('sriov', '', r'VF offset: (\d+), stride: (\d+), Device ID: (\w+)',
     ('dec', 'vf_offset'), ('dec', 'vf_stride'), ('hex', 'vf_device_id')),
    ('sriov', '', r'Supported Page Size: (\w+), System Page Size: (\w+)',
     ('hex', 'supported_page_sizes'), ('hex', 'system_page_size')),
    ('sriov', '', r'VF Migration: offset: (\w+), BIR: (\d)',
     ('address', 'vf_migration_state_array_offset.offset'),
     ('dec', 'vf_migration_state_array_offset.bir')),
    ('mcast', 'McastCap', r'MaxGroups (\d+)', ('plus1', 'cap.max_group')),
    ('mcast', 'McastCtl', r'NumGroups (\d+)', ('plus1', 'ctrl.num_group')),
    ('mcast', 'McastBAR', r'IndexPos (\d+), BaseAddr (\w+)',
     ('dec', 'base_address.index_position'),
     ('address', 'base_address.base')),
    ('mcast', 'McastReceiveVec', r': +(\w+)', ('hex', 'receive')),
    ('mcast', 'McastBlockAllVec', r': +(\w+)', ('hex', 'block_all')),
    ('mcast', 'McastBlockUntransVec', r': +(\w+)',
     ('hex', 'block_untranslated')),
    ('pri', '', r'Request Capacity: (\w+), Page Request Allocation: (\w+)',
     ('hex', 'max_requests'), ('hex', 'allocation')),
    ('rebar', '', r'BAR (\d): current size: (\w+), supported: ([^\t]*\w)',
     ('dec', 'entry[0].ctrl.bar_index'), ('size', 'entry[0].ctrl.bar_size'),
     ('sizes', 'entry[0].cap.sizes')),
    ('ltr', '', r'Max snoop latency: (\w+)', ('time', 'max_snoop_latency.value')),
    ('ltr', '', r'Max no snoop latency: (\w+)',
     ('time', 'max_no_snoop_latency.value')),
    ('pasid', 'PASIDCap', r'Max PASID Width: (\w+)', ('hex', 'cap.max_width')),
    ('dpc', 'DpcCap', r'INT Msg #(\d+)', ('dec', 'cap.interrupt_message')),
    ('dpc', 'DpcCtl', r'Trigger:(\d)', ('dec', 'ctrl.trigger_enable')),
    ('dpc', 'DpcSta', r'Reason:(\d\d) .*TriggerExt:(\d\d) RP PIO ErrPtr:(\w+)',
     ('dec', 'status.trigger_reason'),
     ('dec', 'status.trigger_reason_extension'),
     ('hex', 'status.rp_pio_first_error')),
    ('dpc', 'Source', r':\s*(\w+)', ('hex', 'source_id')),
    ('ptm', 'PTMClockGranularity', r'(\d+)ns', ('dec',
                                               'cap.clock_granularity')),
    ('ptm', 'PTMEffectiveGranularity', r'(\d+)ns',
     ('dec', 'ctrl.effective_granularity')),
    ('l1ss', 'L1SubCap', r'PortCommonModeRestoreTime=(\d+)us',
     ('dec', 'cap.common_mode_restore_time')),
    ('l1ss', 'L1SubCap', r'PortTPowerOnTime=(\d+)us',
     ('power_on', 'cap.power_on_value')),
    ('l1ss', 'L1SubCtl1', r'T_CommonMode=(\d+)us',
     ('dec', 'ctl1.common_mode_restore_time')),
    ('l1ss', 'L1SubCtl1', r'LTR1.2_Threshold=(\w+)',
     ('time', 'ctl1.ltr_l1_2_threshold')),
    ('l1ss', 'L1SubCtl2', r'T_PwrOn=(\d+)us', ('power_on',
                                              'ctl2.power_on_value')),
    ('vc', 'Caps', r'LPEVC=(\d) RefClk=(\w+) PATEntryBits=(\d)',
     ('dec', 'port_cap1.low_priority_vc_count'),
     ('label', 'port_cap1.reference_clock'),
     ('pow2', 'port_cap1.table_entry_size')),
    ('vc', 'Arb', r'Fixed(.) WRR32(.) WRR64(.) WRR128(.)',
     ('bit0', 'port_cap2.arb_cap'), ('bit1', 'port_cap2.arb_cap'),
     ('bit2', 'port_cap2.arb_cap'), ('bit3', 'port_cap2.arb_cap')),
    ('vc', 'VC0', r'PATOffset=(\w+) MaxTimeSlots=(\d+) RejSnoopTrans(.)',
     ('hex', 'resource[0].cap.arb_table_offset'),
     ('plus1', 'resource[0].cap.max_time_slots'),
     ('flag', 'resource[0].cap.reject_snoop')),
    ('vc', 'VC1', r'PATOffset=(\w+) MaxTimeSlots=(\d+) RejSnoopTrans(.)',
     ('hex', 'resource[1].cap.arb_table_offset'),
     ('plus1', 'resource[1].cap.max_time_slots'),
     ('flag', 'resource[1].cap.reject_snoop')),
    ('vc', 'VC1', r'Fixed(.) WRR32(.) WRR64(.) WRR128(.) TWRR128(.) WRR256(.)',
     ('bit0', 'resource[1].cap.arb_cap'), ('bit1', 'resource[1].cap.arb_cap'),
     ('bit2', 'resource[1].cap.arb_cap'), ('bit3', 'resource[1].cap.arb_cap'),
     ('bit4', 'resource[1].cap.arb_cap'), ('bit5', 'resource[1].cap.arb_cap')),
    ('vc', 'VC1', r'Enable(.) ID=(\d) ArbSelect=(\w+) TC/VC=(\w+)',
     ('flag', 'resource[1].ctrl.enable'), ('dec', 'resource[1].ctrl.vc_id'),
     ('label', 'resource[1].ctrl.arb_select'),
     ('hex', 'resource[1].ctrl.tc_vc_map')),
    ('vc', 'VC1', r'NegoPending(.) InProgress(.)',
     ('flag', 'resource[1].status.negotiation_pending'),
     ('flag', 'resource[1].status.table_status')),
    ('secpcie', 'LaneErrStat', r': (.*)', ('lanes', 'lane_error_status')),
    ('doe', 'DOECap', r'Message Number (\w+)', ('hex',
                                               'cap.interrupt_message')),
    ('cxl_device', 'CXLCap', r'HDMCount (\d)', ('dec', 'cap.hdm_count')),
    ('cxl_device', 'Range1', r'interleave=(\d)',
     ('dec', 'range[0].size_low.desired_interleave')),
]
