package org.khet.bench.module;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.khet.bench.heap.DemoPortal;

/** Somebody in a browser. */
final class HalfFilled implements HalfFilledForm {
    private static final int KEY_MILLIS = 80;
    private static final int KEYS_AFTER = 20;
    /** Tells that the page was not loaded anew, and when buttons did nothing until the next version's form was drawn. */
    private static final String WATCH = """
            field => {
              window.khetSame = true;
              window.khetAwait = () => {
                const slot = document.getElementById('shell-host-slot');
                const before = document.getElementById(field);
                const swap = window.khetSwap = {};
                let still = null;
                const look = () => {
                  const away = slot.classList.contains('khet-updating');
                  const now = document.getElementById(field);
                  const next = !away && now && now !== before;
                  if (still === null && (away || next)) still = performance.now();
                  if (!next) return;
                  observer.disconnect();
                  requestAnimationFrame(() => requestAnimationFrame(() => { swap.pause = performance.now() - still; }));
                };
                const observer = new MutationObserver(look);
                observer.observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});
              };
            }""";

    private final OpenPage browser;
    private final Page page;
    private final Map<String, String> typed = new LinkedHashMap<>();

    /** Signs in and fills in. */
    HalfFilled(OpenPage browser, DemoPortal.Account account) {
        this.browser = browser;
        this.page = browser.page();
        browser.signIn(account.name(), account.password()).open(FORM);
        page.evaluate(WATCH, SYMPTOM);
        write(SYMPTOM, "เครื่องของ " + account.name() + " เปิดไม่ติด");
        write(PLACE, "ห้องของ " + account.name());
    }

    private void write(String field, String text) {
        typed.put(field, text);
        browser.type(field, text);
    }

    @Override
    public void goesOn(String words) {
        write(SYMPTOM, typed.get(SYMPTOM) + " " + words);
    }

    /** Types key after key until this is so and some keys longer. */
    void typesUntil(BooleanSupplier end) {
        page.locator("#" + SYMPTOM + " textarea").focus();
        page.keyboard().press("Control+End");
        int more = KEYS_AFTER;
        for (int i = 0; more > 0; i++) {
            String key = i % 6 == 0 ? " " : String.valueOf((char) ('a' + i % 26));
            page.keyboard().type(key);
            typed.merge(SYMPTOM, key, String::concat);
            page.waitForTimeout(KEY_MILLIS);
            if (end.getAsBoolean()) {
                more--;
            }
        }
    }

    @Override
    public void awaitsVersion() {
        page.evaluate("() => window.khetAwait()");
    }

    @Override
    public double pause() {
        page.waitForFunction("() => window.khetSwap.pause !== undefined");
        return ((Number) page.evaluate("() => window.khetSwap.pause")).doubleValue() / 1000;
    }

    @Override
    public void awaitGone() {
        browser.awaitGone(SYMPTOM);
    }

    @Override
    public boolean isSame() {
        return Boolean.TRUE.equals(
                        page.evaluate("() => window.khetSame === true && !!document.getElementById('shell-me')"))
                && page.url().endsWith(FORM);
    }

    @Override
    public Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    @Override
    public Map<String, String> shown() {
        return typed.keySet().stream().collect(Collectors.toMap(field -> field, this::there));
    }

    private String there(String field) {
        return page.locator("#" + field + " :is(input,textarea)").first().inputValue();
    }

    @Override
    public void forgets() {
        page.evaluate("() => document.activeElement.blur()");
        browser.rest();
        page.evaluate("() => sessionStorage.clear()");
        browser.open(FORM);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
