package uk.totalplace.portal.figures;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.totalplace.portal.frame.Frame;

/** Gives figures addresses that can be said and quoted: {@code /figures} and {@code /figures/<key>}, without the ending of pages. */
@WebServlet({"/figures", "/figures/*"})
public class FigureAddresses extends HttpServlet {
    static final String KEY = "uk.totalplace.figure-key";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        request.setAttribute(Frame.SHOWN_PATH, request.getServletPath() + (key.isEmpty() ? "" : "/" + key));
        request.setAttribute(KEY, key);
        request.getRequestDispatcher(key.isEmpty() ? "/WEB-INF/figures/figures.xhtml" : "/WEB-INF/figures/figure.xhtml").forward(request, response);
    }
}
