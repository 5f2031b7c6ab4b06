package org.khet.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A device of this browser that keeps passkeys and says at once that it checked its owner. */
final class KeyRing {
    private KeyRing() {}

    /** Gives it to the browser for this tab. */
    static void on(TestBrowser desk) {
        CDPSession browser = desk.page().context().newCDPSession(desk.page());
        browser.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        browser.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
