package org.khet.rounds.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.rounds.internal.SampleRounds;
import org.khet.rounds.internal.system.ExternalSystemKind;
import org.khet.rounds.internal.system.ShippedExternalSystems;

/** What stands at and beside an outside system. Source: core CORE-103. */
@OnEachDatabase
class SystemSectionDbTest {
    private final TestDatabase database;
    private SampleRounds office;
    private RecordService<ExternalSystemKind> systems;
    private ExternalSystemKind kind;

    SystemSectionDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void shipped() {
        office = new SampleRounds(database);
        systems = office.registers.systems();
        kind = systems.kind();
        new ShippedExternalSystems(systems).add(office.lead());
    }

    private RecordRow system(String code) {
        return systems.all(office.lead(), RecordFilter.of(kind.code.is(code))).getFirst();
    }

    @Test
    void pageShowsTheRoundsOfTheYear_andALinkThatOpensTheSystem() {
        RecordRow dmc = system("DMC");
        var section = new SystemSection(office.registers);
        TestRequest request = TestRequest.of(office.lead(), "rounds", "");
        assertThat(section.head(request, dmc)).as("nobody typed an address").isEmpty();
        RecordRow known =
                systems.change(office.lead(), dmc, RecordDraft.of(dmc).with(kind.url, "https://dmc.example.org"));

        List<Component> head = section.head(request, known);
        assertThat(head).singleElement().isInstanceOfSatisfying(Anchor.class, link -> {
            assertThat(link.getHref()).isEqualTo("https://dmc.example.org");
            assertThat(link.getElement().getAttribute("rel")).contains("noopener");
        });
        assertThat(words(section.of(request, known).getFirst()))
                .contains("ภาคเรียนที่ 1", "ภาคเรียนที่ 2", "สิ้นปีการศึกษา", "30 พ.ย.");
        assertThat(words(section.of(request, system("GFMIS")).getFirst())).doesNotContain("ภาคเรียน");
    }

    private static String words(Component root) {
        StringBuilder words = new StringBuilder(root.getElement().getTextRecursively());
        root.getChildren().forEach(child -> words.append(' ').append(words(child)));
        return words.toString();
    }
}
