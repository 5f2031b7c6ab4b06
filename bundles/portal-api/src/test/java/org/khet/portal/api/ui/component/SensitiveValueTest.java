package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** A masked number on a page is shown for a purpose, for a minute. CORE-127. */
class SensitiveValueTest {
    private static final String MASKED = "x-xxxx-xxxxx-01-9";
    private static final String CLEAR = "9-9999-00000-01-9";
    private final VaadinSession browser = new Browser();
    private final UI ui = new UI();
    private final Data data = new Data();
    private SensitiveValue value;

    @BeforeEach
    void pageWithTheNumber() {
        browser.lock();
        ui.getInternals().setSession(browser);
        UI.setCurrent(ui);
        value = value();
        ui.add(value);
    }

    @AfterEach
    void pageCloses() {
        UI.setCurrent(null);
        browser.unlock();
    }

    @Test
    void whoMayNotSeeIt_hasNoButton() {
        data.allowed = false;

        assertThat(parts(value())).noneMatch(Button.class::isInstance);
        assertThat(words(value)).isEqualTo(MASKED);
    }

    @Test
    void withoutAPurposeItStaysMasked() {
        show("ดู");

        assertThat(words(value)).isEqualTo(MASKED);
        assertThat(data.purposes).isEmpty();
    }

    @Test
    void forAPurposeItIsShown_andMaskedAgainByHand() {
        show(" ตรวจเอกสารบรรจุ ");
        assertThat(words(value)).isEqualTo(CLEAR);
        assertThat(data.purposes).containsExactly("7 ตรวจเอกสารบรรจุ");

        press(value, "admin-number-hide");

        assertThat(words(value)).isEqualTo(MASKED);
        assertThat(parts(value))
                .anyMatch(
                        part -> part.getId().filter("admin-number-ask"::equals).isPresent());
    }

    @Test
    void afterAMinuteTheBrowserMasksItByItself_andThePageForgetsIt() {
        show("ตรวจเอกสารบรรจุ");
        PendingJavaScriptInvocation timer = timer();
        assertThat(timer.getInvocation().getParameters()).contains(60_000, MASKED);

        timer.complete(null);

        assertThat(words(value)).isEqualTo(MASKED);
    }

    @Test
    void endOfAnEarlierShowingDoesNotCutALaterOneShort() {
        show("ตรวจเอกสารบรรจุ");
        PendingJavaScriptInvocation first = timer();
        press(value, "admin-number-hide");
        show("ออกหนังสือรับรอง");

        first.complete(null);

        assertThat(words(value)).isEqualTo(CLEAR);
    }

    private PendingJavaScriptInvocation timer() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getInvocation().getExpression().contains("textContent"))
                .findFirst()
                .orElseThrow();
    }

    private void show(String purpose) {
        press(value, "admin-number-ask");
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse(); // then the dialog is on the page
        find(ui, TextArea.class, "admin-number-purpose").setValue(purpose);
        press(ui, "admin-number-go");
    }

    private SensitiveValue value() {
        var what = new SensitiveValue.What("core.person.citizen-number", "เลข", 7, MASKED);
        return new SensitiveValue(request(), data, "admin-number", what);
    }

    private static String words(Component top) {
        return top.getElement().getChild(0).getText();
    }

    private static void press(Component top, String id) {
        find(top, Button.class, id).click();
    }

    private static <C extends Component> C find(Component top, Class<C> type, String id) {
        return parts(top)
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    private static Stream<Component> parts(Component top) {
        Stream<Component> below = top.getChildren().flatMap(SensitiveValueTest::parts);
        Stream<Component> foot = top instanceof com.vaadin.flow.component.dialog.Dialog box
                ? box.getFooter().getElement().getChildren().flatMap(part -> part.getComponent().stream())
                : Stream.of();
        return Stream.of(Stream.of(top), below, foot).flatMap(part -> part);
    }

    private static ViewRequest request() {
        return answering(ViewRequest.class);
    }

    private static <T> T answering(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "texts" -> new Keys();
                    case "caller" -> answering(Caller.class);
                    case "draft" -> answering(ViewRequest.FormDraft.class);
                    case "attempt" -> {
                        ((Runnable) args[0]).run();
                        yield true;
                    }
                    default -> null;
                }));
    }

    private static final class Data implements SensitiveDataService {
        private final List<String> purposes = new ArrayList<>();
        private boolean allowed = true;

        @Override
        public boolean mayShow(Caller caller, String field) {
            return allowed;
        }

        @Override
        public Shown show(Caller caller, String field, long record, String purpose) {
            purposes.add(record + " " + purpose);
            return new Shown(CLEAR, Instant.EPOCH.plusSeconds(SECONDS));
        }

        @Override
        public void requirePurpose(String purpose) {
            if (purpose.length() < LEAST_PURPOSE) {
                throw Rejected.of("purpose", "core.sensitive.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
            }
        }

        @Override
        public Texts texts(Locale locale) {
            return new Keys();
        }
    }

    private static final class Keys implements Texts {
        @Override
        public Locale locale() {
            return Locale.forLanguageTag("th");
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String get(String key, Object... args) {
            return args.length == 0 ? key : key + List.of(args);
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return key + values;
        }
    }

    /** The session of a browser, locked by this thread. */
    private static final class Browser extends VaadinSession {
        private final transient ReentrantLock lock = new ReentrantLock();

        Browser() {
            super(new Service());
        }

        @Override
        public Lock getLockInstance() {
            return lock;
        }
    }

    /** One that no servlet has begun. */
    private static final class Service extends VaadinServletService {
        @Override
        public @Nullable VaadinContext getContext() {
            return null;
        }
    }
}
