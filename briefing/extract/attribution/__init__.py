"""Attribution: the whole chain of a claim: who claims it, through which channel, to whom, relayed by whom."""
