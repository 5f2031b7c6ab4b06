package org.khet.portal.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** One portal serves several offices; none sees or writes the other's rows. */
@OnEachDatabase(module = "id=sample;prefix=smp")
class OfficesApartTest {
    private static final OfficeId FIRST = new OfficeId(1);
    private static final OfficeId SECOND = new OfficeId(2);
    private final TestDatabase database;
    private final UnitOfWork unit;

    OfficesApartTest(TestDatabase database) {
        this.database = database;
        this.unit = database.unit();
    }

    @BeforeEach
    void eachOfficeHasAPaper() {
        database.clear();
        add(FIRST, "ก้าง");
        add(SECOND, "เก");
    }

    @Test
    void officeReadsItsOwnPapersOnly() {
        assertThat(titles(FIRST)).containsExactly("ก้าง");
        assertThat(titles(SECOND)).containsExactly("เก");
    }

    @Test
    void paperOfAnotherOfficeIsNotFoundByItsKey() {
        long foreign = id("เก");

        assertThat(unit.<PaperEntity>in(FIRST, rows -> rows.find(PaperEntity.class, foreign)))
                .isNull();
    }

    @Test
    void bulkUpdateTouchesOwnPapersOnly() {
        int changed = unit.in(
                FIRST,
                rows -> rows.createQuery("update PaperEntity p set p.title = 'ใหม่'")
                        .executeUpdate());

        assertThat(changed).isEqualTo(1);
        assertThat(titles(SECOND)).containsExactly("เก");
    }

    @Test
    void paperCannotBeWrittenIntoAnotherOffice() {
        assertThatThrownBy(() -> unit.in(FIRST, rows -> {
                    rows.persist(new PaperEntity(SECOND.value(), "แปลกปลอม"));
                    return true;
                }))
                .hasStackTraceContaining("office 2 written in a unit of other offices");
        assertThat(titles(SECOND)).containsExactly("เก");
    }

    @Test
    void reportOverOfficesSeesTheOfficesAskedFor() {
        add(new OfficeId(3), "ไก่");

        List<String> seen = unit.across(
                Set.of(FIRST, SECOND),
                rows -> rows.createQuery("select p.title from PaperEntity p order by p.office", String.class)
                        .getResultList());

        assertThat(seen).containsExactly("ก้าง", "เก");
    }

    @Test
    void emptySetOfOfficesIsRefused() {
        assertThatThrownBy(() -> unit.across(Set.of(), rows -> true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runtimeWorkSeesNoPaperAtAll() {
        assertThat(unit.<List<String>>runtime(
                        rows -> rows.createQuery("select p.title from PaperEntity p", String.class)
                                .getResultList()))
                .isEmpty();
    }

    @Test
    void runtimeWorkWritesNoPaper() {
        assertThatThrownBy(() -> unit.runtime(rows -> {
                    rows.persist(new PaperEntity(FIRST.value(), "ไม่มีสังกัด"));
                    return true;
                }))
                .hasStackTraceContaining("written in a unit of other offices");
    }

    @Test
    void jobWalksTwoOfficesInOneTransactionAndEachKeepsItsOwn() {
        database.transactions().run(() -> {
            unit.in(FIRST, rows -> {
                rows.persist(new PaperEntity(FIRST.value(), "ของหนึ่ง"));
                return add(SECOND, "ของสอง");
            });
            assertThat(titles(FIRST)).contains("ของหนึ่ง").doesNotContain("ของสอง");
            assertThat(unit.<List<String>>across(
                            Set.of(FIRST, SECOND),
                            rows -> rows.createQuery("select p.title from PaperEntity p", String.class)
                                    .getResultList()))
                    .contains("ของหนึ่ง", "ของสอง");
        });

        assertThat(titles(FIRST)).containsExactlyInAnyOrder("ก้าง", "ของหนึ่ง");
        assertThat(titles(SECOND)).containsExactlyInAnyOrder("เก", "ของสอง");
    }

    private boolean add(OfficeId office, String title) {
        return unit.in(office, rows -> {
            rows.persist(new PaperEntity(office.value(), title));
            return true;
        });
    }

    private long id(String title) {
        return unit.across(
                Set.of(FIRST, SECOND),
                rows -> rows.createQuery("select p.id from PaperEntity p where p.title = :title", Long.class)
                        .setParameter("title", title)
                        .getSingleResult());
    }

    private List<String> titles(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select p.title from PaperEntity p", String.class)
                        .getResultList());
    }
}
