package uk.totalplace.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import uk.totalplace.common.setting.Settings;

/**
 * Where the server's registry keeps its people, as {@code host:port} in the setting {@code directory}, several with commas between.
 * A server does not say why its registry refused a password, so after a refusal we knock there ourselves: when nobody opens, the
 * person is not to blame. Without the setting nobody is knocked for.
 */
@ApplicationScoped
public class Directory {
    static final String SILENT = "uk.totalplace.directory-silent";
    static final String WORDS = "The directory of people does not answer at the moment. This attempt does not count; try again in a few minutes.";
    private static final int PATIENCE_MILLISECONDS = 2000;

    @Inject
    private Settings settings;

    boolean isSilent() {
        List<String> places = settings.list("directory");
        return !places.isEmpty() && places.stream().noneMatch(Directory::opens);
    }

    private static boolean opens(String place) {
        int colon = place.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1))), PATIENCE_MILLISECONDS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
