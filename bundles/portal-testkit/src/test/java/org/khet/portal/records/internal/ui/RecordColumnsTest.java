package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.ui.TestRequest;

/** A register of money and moments stands whole in a window of 1440 px, beside the menu. Source: design 04. */
class RecordColumnsTest {
    /** What is left for the list of such a window. */
    private static final double ROOM = 71;

    /** A name, three short words, four sums and a state: as wide as registers are. */
    private static final class CallKind extends RecordKind {
        private static final Permission VIEW = Permission.of("calls:call:view");
        final Field<String> name = text("name", 200);
        final Field<String> letter = text("letter_no", 60);
        final Field<String> from = text("sender", 60);
        final Field<String> place = text("place", 60);
        final Field<BigDecimal> amount = baht("amount");
        final Field<BigDecimal> held = baht("held");
        final Field<BigDecimal> spent = baht("spent");
        final Field<BigDecimal> rest = baht("rest");
        final Field<Instant> at = instant("called_at");

        CallKind() {
            super("calls", "call", "cal_call");
            rights(VIEW, VIEW);
            titled(name);
            list(name, letter, from, place, amount, held, spent, rest);
        }
    }

    /** Each key is its own word. */
    private static final class KeyTexts implements Texts {
        @Override
        public Locale locale() {
            return Locale.of("th");
        }

        @Override
        public boolean has(String key) {
            return false;
        }

        @Override
        public String get(String key, Object... args) {
            return key;
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return key;
        }
    }

    private final CallKind kind = new CallKind();
    private final TestRequest request = TestRequest.of(TestCaller.of(SampleOffices.KT1, 13), new KeyTexts());
    private final RecordColumns columns = new RecordColumns(kind, kind.fields(), new RecordViewOverrides(), request);
    private final Grid<ListedRecord> grid = new Grid<>();

    private double width(String key) {
        String width = Objects.requireNonNullElse(grid.getColumnByKey(key).getWidth(), "6.25rem");
        return Double.parseDouble(width.replace("rem", ""));
    }

    @Test
    void allColumnsFitTheWindow_theStateIsNotPushedOut() {
        columns.show(grid, columns.standard());

        double state = 9.5;
        assertThat(columns.standard().stream().mapToDouble(this::width).sum() + state)
                .isLessThanOrEqualTo(ROOM);
    }

    @Test
    void wordsGoOnInASecondLine_theTimeOfDayHasRoom() {
        columns.show(grid, Set.of("name", "called_at"));

        assertThat(grid.getThemeNames()).contains("wrap-cell-content");
        assertThat(width("called_at")).isGreaterThanOrEqualTo(10);
        assertThat(grid.getColumnByKey("called_at").getFlexGrow()).isZero();
    }
}
