package uk.totalplace.common.cipher;

import uk.totalplace.common.Refusal;

/** Restricted data were to be taken or read on a server that has no key for them. */
public class NoKey extends Refusal {
    public NoKey() {
        super("This server has no key for restricted data, so it neither takes nor shows any. Ask IT to set TOTALPLACE_RESTRICTED_KEYS.");
    }
}
