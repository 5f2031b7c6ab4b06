package org.khet.portal.control.internal.channel;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends answers of the control port. */
final class ControlResponses {
    private ControlResponses() {}

    static void json(HttpServletResponse response, int status, Object value) throws IOException {
        text(response, status, "application/json", JsonWriter.of(value));
    }

    static void text(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
