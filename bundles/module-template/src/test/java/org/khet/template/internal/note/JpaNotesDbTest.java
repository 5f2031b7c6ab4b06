package org.khet.template.internal.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

@OnEachDatabase
class JpaNotesDbTest extends NotesContract {
    private final TestDatabase database;

    JpaNotesDbTest(TestDatabase database) {
        this.database = database;
    }

    @Override
    Notes notes() {
        database.clear();
        return new JpaNotes(database.unit());
    }

    @Test
    void groupWithANote_isUsed_inItsOfficeOnly() {
        var kept = (JpaNotes) notes();
        var text = new Note.Text(new UnitId(11), "ปิดห้องประชุม", "", LocalDate.of(2026, 11, 20));
        kept.add(FIRST, text, "เจ้าหน้าที่ 11", Instant.parse("2026-11-20T02:30:00Z"));

        assertThat(kept.units(FIRST, List.of(new UnitId(11), new UnitId(12)))).containsExactly(new UnitId(11));
        assertThat(kept.units(SECOND, List.of(new UnitId(11)))).isEmpty();
    }
}
