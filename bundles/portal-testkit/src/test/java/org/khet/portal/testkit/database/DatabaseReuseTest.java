package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.persistence.UnitOfWork;

/** Test classes of one unit use a database one after the other, and none meets what another left. */
@OnEachDatabase(module = "id=sample;prefix=smp", own = true)
class DatabaseReuseTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final ReusableDatabase reused;
    private final TestDatabase former;

    DatabaseReuseTest(TestDatabase former) {
        this.former = former;
        this.reused = ((MigratedDatabase) former).reused();
    }

    @Test
    void nextClassFindsNoRows_theFormerReachesItNoMore_andATableMoreEndsTheReuse() {
        assertThat(add(former.unit(), "ก้าง")).isEqualTo(1);
        ((MigratedDatabase) former).close();
        assertThat(reused.isReadyAgain()).isTrue();

        try (var next = new MigratedDatabase(reused)) {
            assertThat(titles(next.unit())).isEmpty();
            assertThatExceptionOfType(OutOfService.class)
                    .as("a thread of the former class")
                    .isThrownBy(() -> add(former.unit(), "เก"));
            assertThat(add(next.unit(), "ขวัญ"))
                    .as("keys are not kept in reserve")
                    .isEqualTo(501);
            next.clear();
            assertThat(titles(next.unit())).isEmpty();
            next.execute("create table smp_other (id int not null)");
        }
        assertThat(reused.isReadyAgain()).as("with a table more").isFalse();
    }

    private static long add(UnitOfWork unit, String title) {
        return unit.in(OFFICE, rows -> {
            var paper = new PaperEntity(OFFICE.value(), title);
            rows.persist(paper);
            return paper.id();
        });
    }

    private static List<String> titles(UnitOfWork unit) {
        return unit.in(
                OFFICE,
                rows -> rows.createQuery("select p.title from PaperEntity p", String.class)
                        .getResultList());
    }
}
