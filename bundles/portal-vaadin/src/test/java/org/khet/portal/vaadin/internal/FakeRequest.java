package org.khet.portal.vaadin.internal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request and its answer, as far as the doors look at them. */
final class FakeRequest {
    final Map<String, String> headers = new HashMap<>();
    final ByteArrayOutputStream body = new ByteArrayOutputStream();
    final Map<String, String> held = new HashMap<>();
    int status = 200;
    boolean passed;
    private final Map<String, Object> asked;

    FakeRequest(String path, boolean atPublicPort, boolean secure) {
        asked = new HashMap<>(
                Map.of("getPathInfo", path, "getServletPath", "", "isSecure", secure, "getMethod", "GET"));
        if (atPublicPort) {
            asked.put("getAttribute", HttpPort.PUBLIC);
        } else {
            from("127.0.0.1", "127.0.0.1");
        }
    }

    FakeRequest from(String remote, String local) {
        asked.put("getRemoteAddr", remote);
        asked.put("getLocalAddr", local);
        return this;
    }

    FakeRequest by(String method) {
        asked.put("getMethod", method);
        return this;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getHeader")
                        ? held.get(String.valueOf(args[0]))
                        : asked.get(method.getName()));
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, args) -> {
                    switch (method.getName()) {
                        case "setHeader" -> headers.put((String) args[0], (String) args[1]);
                        case "setStatus", "sendError" -> status = (int) args[0];
                        default -> {
                            // not looked at
                        }
                    }
                    return method.getName().equals("getOutputStream") ? out() : null;
                });
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new AssertionError("the doors answer at once");
            }

            @Override
            public void write(int b) {
                body.write(b);
            }
        };
    }
}
