package uk.totalplace.portal.openid;

/** The provider does not answer, or not as a provider does. Nobody is to blame at the door; trying again later may help. */
public class ProviderSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderSilent(String words, Throwable cause) {
        super(words, cause);
    }
}
