package org.khet.rounds.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The lists of the office follow the owner of the information process, those of schools stay. Source: policyplan PLAN-85. */
@OnEachDatabase
class RoundsMenuDbTest {
    private final SampleRounds office;

    RoundsMenuDbTest(TestDatabase database) {
        office = new SampleRounds(database);
    }

    @Test
    void officeListsStandWithTheOwnerOfTheInformationProcess_thoseOfSchoolsWithEverybody() {
        List<ViewEntry> placed = RoundsMenu.placed(Stream.of(
                        office.registers.collections().collections().kind(),
                        office.registers.collections().submissions().kind(),
                        office.registers.sheets().items().kind(),
                        office.registers.sheets().sheets().kind(),
                        office.registers.snapshots().snapshots().kind(),
                        office.registers.systems().kind())
                .map(kind -> ViewEntry.at(kind.plural(), request -> new Div()).inMenu("*", "list", 1))
                .toList());

        assertThat(placed)
                .filteredOn(view -> view.process().equals("processes.c06"))
                .extracting(ViewEntry::name)
                .containsExactlyInAnyOrder("collections", "items", "sheets", "snapshots", "external-systems");
        assertThat(placed)
                .filteredOn(view -> view.process().isEmpty())
                .extracting(ViewEntry::name)
                .containsExactly("submissions");
        assertThat(placed).allSatisfy(view -> assertThat(view.section()).isEqualTo(ViewEntry.COMMON));
    }
}
