package uk.totalplace.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.totalplace.portal.access.OwnPath;

/** Switches the day of the view and leads back to the page. */
@WebServlet("/as-at")
public class AsAt extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private ViewDate viewDate;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String date = request.getParameter("date");
        if (date == null || date.isBlank()) {
            viewDate.toToday();
        } else {
            viewDate.toOpening();
        }
        response.sendRedirect(request.getContextPath() + OwnPath.safe(back(request)));
    }

    private static String back(HttpServletRequest request) {
        String back = request.getParameter("back");
        return back != null && back.startsWith(request.getContextPath() + "/") ? back.substring(request.getContextPath().length()) : back;
    }
}
