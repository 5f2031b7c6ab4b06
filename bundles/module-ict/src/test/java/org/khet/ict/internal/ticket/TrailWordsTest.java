package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;

/** The audit trail tells each step of a ticket in words, with nothing left open. */
class TrailWordsTest {
    private final TestOffice office = new TestOffice();
    private final Texts texts =
            TextCatalog.load(TrailWordsTest.class.getClassLoader(), "ict").in(TextCatalog.THAI);

    @Test
    void wayOfARepairIsReadableFromReportToGivingBack() {
        office.returned();

        assertThat(office.trail.all().stream().map(line -> texts.named(line.action(), line.details())))
                .hasSizeGreaterThan(5)
                .allSatisfy(words -> assertThat(words).contains("ซ-1/2570").doesNotContain("{", "["))
                .anySatisfy(words -> assertThat(words).contains("โรงเรียนบ้านตัวอย่าง 05"));
    }

    @ParameterizedTest
    @EnumSource(TicketAction.class)
    void eachStepsWordsUseOnlyWhatTheTrailHas(TicketAction action) {
        office.reported();
        Map<String, String> any = office.trail.all().getFirst().details().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> "x"));

        assertThat(texts.named(action.happening(), any)).doesNotContain("{", "[");
    }
}
