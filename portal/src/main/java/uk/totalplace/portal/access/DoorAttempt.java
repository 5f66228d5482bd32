package uk.totalplace.portal.access;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;

/** Somebody at the door: the name and password of the sign-in form, and where they come from. */
record DoorAttempt(String name, String password, String address) {

    static boolean isOne(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/login.xhtml") && request.getParameter("user-name") != null;
    }

    static DoorAttempt of(HttpServletRequest request) {
        return new DoorAttempt(request.getParameter("user-name").strip(), request.getParameter("password"), request.getRemoteAddr());
    }

    boolean isWhole() {
        return !name.isEmpty() && password != null && !password.isEmpty();
    }

    /** What failures are counted for. */
    String from() {
        return name + " " + address;
    }

    UsernamePasswordCredential credential() {
        return new UsernamePasswordCredential(name, password);
    }
}
