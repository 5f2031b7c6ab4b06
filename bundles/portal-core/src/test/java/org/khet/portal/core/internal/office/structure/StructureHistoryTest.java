package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** The structure of an office on any day. */
class StructureHistoryTest {
    private static final LocalDate OLD = LocalDate.of(2020, 10, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 10, 1);
    private static final UnitId GROUP = new UnitId(1);
    private static final UnitId SECTION = new UnitId(2);

    @Test
    void sectionThatIsOlderThanItsGroupStandsBelowTheOfficeUntilThen() {
        var history = new StructureHistory(List.of(unit(GROUP, null, NEW, null), unit(SECTION, GROUP, OLD, null)), NEW);

        assertThat(history.on(OLD)).extracting(Unit::id).containsExactly(SECTION);
        assertThat(history.on(NEW)).extracting(Unit::id).containsExactly(GROUP, SECTION);
    }

    @Test
    void unitThatEndedIsStillNamed_butNotListed() {
        var history = new StructureHistory(List.of(unit(GROUP, null, OLD, NEW)), NEW);

        assertThat(history.on(NEW)).hasSize(1);
        assertThat(history.on(NEW.plusDays(1))).isEmpty();
        assertThat(history.find(GROUP).orElseThrow().on(NEW.plusYears(9)).name())
                .isEqualTo("กลุ่ม 1");
        assertThat(history.lastsFrom(GROUP, OLD)).isFalse();
    }

    private static DatedUnit unit(UnitId id, @Nullable UnitId parent, LocalDate from, @Nullable LocalDate until) {
        String name = "กลุ่ม " + id.value();
        var value = new Unit(id, new OfficeId(1), parent, "U" + id.value(), name, name, 1, "");
        return new DatedUnit(value, from, until, List.of(new UnitPeriod(parent, name, name, "", from, until)));
    }
}
