package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.ict.internal.paper.ui.FormRoutes;
import org.khet.ict.internal.setting.FormProcesses;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.ui.TestRequest;

/** Processes 40 and 42 of the manual have each other's forms in print; an office decides. Source: ict E-R12, ICT-114, CON-22. */
@OnEachDatabase
class FormProcessesDbTest {
    private static final String AS_PRINTED =
            "37: F1 F2 F3; 38: F2 F4; 39: F5 F6; 40: F1 F2 F3; 41: F1 F2 F3; 42: F7, F8, F9;"
                    + " 43: F10 F11; 44: F12 F13 F14; 45: F15 F16; 46: F17 F18; 47: F19 F20; 48: F11 F21";
    private final IctOffice office;
    private final List<PrintDocument> printed = new ArrayList<>();
    private final IctRegisterPapers papers;

    FormProcessesDbTest(TestDatabase database) {
        database.clear();
        office = new IctOffice(database);
        FakePeople people = new FakePeople();
        papers = new IctRegisterPapers(
                new FormPrinter(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), KT1),
                        office.settings),
                new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools()),
                new IctCodeLists(new FakeCodeLists()),
                office.supplies);
    }

    @Test
    void formsOf40And42AreExchanged_pageAndPrintsFollow_whatWasMadeBeforePrintsAsItWas() throws IOException {
        RecordRow before = requisition();
        assertThat(foot(before)).isEqualTo("กระบวนงานที่ 37, 41, 42");
        assertThat(formsOf("2026-11-20T09:30", "กระบวนงานที่ 40")).containsExactly("F7 ", "F8 ", "F9 ", "F13 ");
        assertThat(formsOf("2026-11-20T09:30", "กระบวนงานที่ 42")).containsExactly("F1 ", "F2 ", "F3 ", "F4 ", "F9 ");

        office.settings.put(KT1, IctSettings.FORM_PROCESSES, read(AS_PRINTED).orElseThrow(), TODAY.plusDays(1));

        assertThat(formsOf("2026-11-21T09:30", "กระบวนงานที่ 40")).containsExactly("F1 ", "F2 ", "F3 ");
        assertThat(formsOf("2026-11-21T09:30", "กระบวนงานที่ 42")).containsExactly("F7 ", "F8 ", "F9 ");
        assertThat(foot(before)).as("made the day before").isEqualTo("กระบวนงานที่ 37, 41, 42");
        office.settings.put(
                KT1,
                IctSettings.FORM_PROCESSES,
                read(AS_PRINTED).orElseThrow(),
                TODAY.minusMonths(2),
                Instant.parse("2026-11-20T07:00:00Z"));
        assertThat(foot(before))
                .as("set in the afternoon, from a day that was past")
                .isEqualTo("กระบวนงานที่ 37, 41, 42");
        office.settings.put(KT1, IctSettings.FORM_PROCESSES, read(AS_PRINTED).orElseThrow(), TODAY);
        assertThat(foot(requisition())).isEqualTo("กระบวนงานที่ 37, 40, 41");
        office.settings.put(KT1, IctSettings.FORM_PROCESSES, read("42: F7").orElseThrow(), TODAY);
        RecordRow none = requisition();
        assertThat(foot(none)).as("a form of no process").isEmpty();
        office.settings.put(
                KT1,
                IctSettings.FORM_PROCESSES,
                read(AS_PRINTED).orElseThrow(),
                TODAY,
                Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(foot(none))
                .as("put right in the afternoon, from the same day on")
                .isEmpty();
    }

    @Test
    void formLeadsToItsRegister_forThoseWhoMayOpenIt_othersReadItsName() {
        TestCaller reporting = TestCaller.of(KT1, ASKING).with(IctPermissions.REPAIR_SUBMIT);
        assertThat(links(reporting)).containsOnly("ict/repair-form");
        assertThat(links(person(ASKING)))
                .contains("ict/requisitions", "ict/loans", "ict/account-requests", "ict/reports");
        assertThat(links(person(ASKING)))
                .as("registers of the module")
                .contains(
                        office.supplies.requisitions().kind().listAddress(),
                        office.supplies.loans().kind().listAddress(),
                        office.accounts.requests().kind().listAddress(),
                        office.accounts.cards().kind().listAddress());
    }

    @Test
    void unknownProcessesAndForms_doubledOnes_andNonsenseAreRefused() {
        assertThat(read("40: F7 F8; 42: F1,F2")).isPresent();
        assertThat(Stream.of("36: F1", "40: F23", "40: F1 F1", "40: F1; 40: F2", "F1", "", ";", "40 F1")
                        .filter(text -> read(text).isPresent()))
                .isEmpty();
        Setting.Kind<FormProcesses> kind = IctSettings.FORM_PROCESSES.kind();
        assertThat(read(kind.write().apply(FormProcesses.STANDARD))).contains(FormProcesses.STANDARD);
    }

    private static Optional<FormProcesses> read(String text) {
        return IctSettings.FORM_PROCESSES.kind().read().apply(text);
    }

    private RecordRow requisition() {
        var kind = office.supplies.requisitions().kind();
        return office.supplies
                .requisitions()
                .create(
                        person(ASKING),
                        new RecordDraft()
                                .with(
                                        kind.requester,
                                        SampleOffices.person(KT1, ASKING).id())
                                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(kind.purpose, "พิมพ์งบทดลอง")
                                .with(
                                        kind.wanted,
                                        List.of(new RecordDraft()
                                                .with(kind.wantedWords, "ตลับหมึก")
                                                .with(kind.asked, new BigDecimal("3")))));
    }

    private String foot(RecordRow row) throws IOException {
        papers.print(person(ASKING), row, new ByteArrayOutputStream());
        return String.valueOf(printed.getLast().model().get("process"));
    }

    private Component page(TestCaller who, String now) {
        ViewEntry entry =
                new FormRoutes(office.settings, Clocks.at(now)).entries().getFirst();
        return entry.factory().open(TestRequest.of(who, "ict", ""));
    }

    private List<String> formsOf(String now, String process) {
        return all(page(person(ASKING), now))
                .filter(one -> one.getElement().getTextRecursively().startsWith(process))
                .flatMap(FormProcessesDbTest::all)
                .filter(ListItem.class::isInstance)
                .map(one -> one.getElement().getTextRecursively())
                .map(words -> words.substring(0, words.indexOf(' ') + 1))
                .distinct()
                .toList();
    }

    private List<String> links(TestCaller who) {
        return all(page(who, "2026-11-20T09:30"))
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref().substring(1))
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FormProcessesDbTest::all));
    }
}
