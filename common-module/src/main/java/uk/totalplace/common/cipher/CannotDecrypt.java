package uk.totalplace.common.cipher;

import uk.totalplace.common.Refusal;

/** An encrypted value cannot be read: its key is not configured, or the value was changed, or moved to another place. It says nothing of what is in it. */
public class CannotDecrypt extends Refusal {
    private CannotDecrypt(String message) {
        super(message);
    }

    static CannotDecrypt unknownKey(String id) {
        return new CannotDecrypt("This was encrypted with the key “" + id + "”, which is not configured on this server. Ask IT to put it back.");
    }

    static CannotDecrypt damaged(Place place) {
        return new CannotDecrypt("An encrypted value of " + place.table() + " is damaged, or does not belong where it stands. Tell IT.");
    }
}
