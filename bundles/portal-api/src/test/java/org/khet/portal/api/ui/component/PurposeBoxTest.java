package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Somebody takes a list of people out and is asked what for. CORE-129. */
class PurposeBoxTest {
    private static final ListKind PEOPLE = ListKind.personal("core.person", Permission.of("core:person:view"));
    private final List<String> taken = new ArrayList<>();
    private final PurposeBox box = new PurposeBox(
            request(),
            PurposeBox.Asking.ofList(new Exports(), Locale.forLanguageTag("th"), PEOPLE),
            "admin-people-export",
            taken::add);

    @Test
    void withoutAPurposeNothingGoesOut_theFieldSaysWhyAndKeepsWhatWasTyped() {
        purpose().setValue(" ดู ");

        press("admin-people-export-go");

        assertThat(taken).isEmpty();
        assertThat(purpose().isInvalid()).isTrue();
        assertThat(purpose().getErrorMessage()).isEqualTo("core.export.error.purpose[5, 200]");
        assertThat(purpose().getValue()).isEqualTo(" ดู ");
    }

    @Test
    void withAPurposeItGoesOutOnce() {
        purpose().setValue(" จัดทำคำสั่งแต่งตั้ง ");

        press("admin-people-export-go");

        assertThat(taken).containsExactly("จัดทำคำสั่งแต่งตั้ง");
        assertThat(purpose().isInvalid()).isFalse();
    }

    @Test
    void whoGoesBackTakesNothing() {
        purpose().setValue("จัดทำคำสั่งแต่งตั้ง");

        press("admin-people-export-back");

        assertThat(taken).isEmpty();
    }

    private TextArea purpose() {
        return box.getChildren()
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void press(String id) {
        Stream.concat(
                        box.getChildren(),
                        box.getFooter().getElement().getChildren().flatMap(element -> element.getComponent().stream()))
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(Component.class::cast)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static ViewRequest request() {
        return answering(ViewRequest.class);
    }

    /** Answers with Thai key texts, with itself for what is asked to remember, and with nothing else. */
    private static <T> T answering(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> switch (method.getName()) {
                    case "texts" -> new Keys();
                    case "draft" -> answering(ViewRequest.FormDraft.class);
                    default -> null;
                }));
    }

    private static final class Exports implements ListExports {
        @Override
        public <R> Written export(
                Caller caller, ExportList<R> list, ExportFormat format, String purpose, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void requirePurpose(ListKind list, String purpose) {
            if (purpose.length() < LEAST_PURPOSE) {
                throw Rejected.of("purpose", "core.export.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
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
}
