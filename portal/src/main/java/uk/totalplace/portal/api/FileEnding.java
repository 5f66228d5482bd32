package uk.totalplace.portal.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list under the name of a file, as a link asks for it: {@code sites.csv} is {@code sites} for one who takes CSV only. */
@Provider
@PreMatching
public class FileEnding implements ContainerRequestFilter {
    private static final Pattern FILE = Pattern.compile("/?[a-z-]+(/[a-z-]+)?\\.(csv|xlsx)");

    @Override
    public void filter(ContainerRequestContext request) {
        Matcher file = FILE.matcher(request.getUriInfo().getPath());
        if (file.matches()) {
            TableForm form = TableForm.valueOf(file.group(2).toUpperCase(Locale.ROOT));
            String asked = request.getUriInfo().getRequestUri().toString();
            request.setRequestUri(URI.create(asked.replaceFirst("\\." + file.group(2) + "(?=\\?|$)", "")));
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.type());
        }
    }
}
