package org.khet.portal.vaadin.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a browser sees while the portal starts; comes back by itself. */
final class StartupPage {
    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="th">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="3"><title>เขตพอร์ทัล</title>
            <style>body{margin:0;min-height:100vh;display:grid;place-items:center;background:#F3F5FA;color:#1A2236;
            font:18px/1.65 Tahoma,sans-serif;text-align:center}h1{font-size:24px;line-height:1.5}p{color:#4A566F}</style></head>
            <body><main><h1>พอร์ทัลกำลังเริ่มทำงาน</h1><p>หน้านี้จะเปิดเองในไม่กี่วินาที</p>
            <p lang="en">The portal is starting. This page opens by itself in a few seconds.</p></main></body>
            </html>
            """;

    private StartupPage() {}

    static void write(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", "3");
        response.getOutputStream().write(HTML.getBytes(StandardCharsets.UTF_8));
    }
}
