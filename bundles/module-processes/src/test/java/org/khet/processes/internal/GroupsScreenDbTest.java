package org.khet.processes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.ui.GroupsView;

/** Working groups and committees of a person and of the office, active and ended. Source: core CORE-147. */
@OnEachDatabase
class GroupsScreenDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private static final TestCaller MEMBER =
            TestCaller.of(SampleOffices.KT1, 22).with(ProcessesPermissions.VIEW);
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind kind;
    private GroupsLink others = new GroupsLink();

    GroupsScreenDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
        others = new GroupsLink();
    }

    private RecordRow group(String process, RecordLink committee, int... members) {
        List<RecordDraft> people = new ArrayList<>();
        for (int number : members) {
            people.add(new RecordDraft()
                    .with(kind.member, ProcessesFixture.key(number))
                    .with(kind.memberAs, number == 22 ? "กรรมการและเลขานุการ" : "ประธานคณะทำงาน"));
        }
        RecordRow matter = at.started(at.published(process));
        return at.records
                .cases
                .internal()
                .change(
                        HEAD,
                        at.now(matter),
                        new RecordDraft().with(kind.members, people).with(kind.committee, committee));
    }

    private void committee(String name, boolean active, int member) {
        others.come(caller -> caller.office().equals(SampleOffices.KT1)
                ? List.of(new AppointedGroup(
                        "documents/committees/77",
                        name,
                        "12/2564",
                        LocalDate.of(2021, 1, 5),
                        active ? null : LocalDate.of(2021, 9, 30),
                        active,
                        Map.of(ProcessesFixture.key(member), "กรรมการ")))
                : List.of());
    }

    private List<String> shown(TestCaller caller, String person) {
        TestRequest request = TestRequest.of(
                caller,
                TextCatalog.load(GroupsView.class.getClassLoader(), "processes").in(TextCatalog.THAI));
        if (!person.isEmpty()) {
            request.query(Map.of("person", List.of(person)));
        }
        Component page = new GroupsView(at.records, others, at.people).open(request);
        return page.getChildren()
                .skip(2)
                .map(section -> section.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void personSeesTheOwnGroupsActiveAndEnded_theOfficeAll_committeesOfAnotherModuleStandAmongThem() {
        RecordRow running = group("C-06", RecordLink.typed("คำสั่งที่ 45/2564"), 13, 22);
        RecordRow other = group("C-09", RecordLink.typed("คำสั่งที่ 46/2564"), 13);
        at.started(at.published("C-01"));
        committee("คณะกรรมการตรวจรับ", false, 22);

        List<String> own = shown(MEMBER, "");
        assertThat(own.getFirst())
                .contains("(1)")
                .contains(running.get(kind.title), "คำสั่งที่ 45/2564", "กรรมการและเลขานุการ")
                .doesNotContain(other.get(kind.title));
        assertThat(own.getLast()).contains("คณะกรรมการตรวจรับ", "12/2564");

        List<String> all = shown(MEMBER, "all");
        assertThat(all.getFirst())
                .contains("(2)", running.get(kind.title), other.get(kind.title))
                .doesNotContain("C-01");
        assertThat(shown(HEAD, String.valueOf(ProcessesFixture.key(13).value())).getFirst())
                .contains("(2)", "ประธานคณะทำงาน");

        at.records.cases.act(HEAD, at.now(running), kind.cancel, new RecordDraft(), "ยุติเรื่อง");
        assertThat(shown(MEMBER, "").getFirst()).doesNotContain(running.get(kind.title));
        assertThat(shown(MEMBER, "").getLast()).contains(running.get(kind.title), "คณะกรรมการตรวจรับ");
        assertThat(shown(ProcessesFixture.stranger(), "all").getFirst()).contains("(0)");
    }

    @Test
    void committeeThatACaseNamesStandsThereOnce_manyGroupsAskNoMoreThanFew() {
        group("C-06", new RecordLink("documents.committee", 77, "คณะกรรมการตรวจรับ"), 22);
        committee("คณะกรรมการตรวจรับ", true, 22);
        assertThat(shown(MEMBER, "").getFirst()).contains("(1)");

        group("C-09", RecordLink.typed("คำสั่งที่ 46/2564"), 22);
        shown(MEMBER, "all");
        long before = database.statements();
        shown(MEMBER, "all");
        long few = database.statements() - before;
        for (String process : List.of("C-01", "C-02", "C-03", "C-04")) {
            group(process, RecordLink.typed("คำสั่งของ " + process), 13, 22);
        }
        before = database.statements();
        assertThat(shown(MEMBER, "all").getFirst()).contains("(6)");
        assertThat(database.statements() - before).isEqualTo(few);
    }

    @Test
    void committeeThatGoesOnHasEndedForTheMemberWhoseOwnTermIsOver() {
        String name = "คณะกรรมการประเมินผล";
        others.come(caller -> List.of(new AppointedGroup(
                "documents/committees/78",
                name,
                "13/2564",
                LocalDate.of(2021, 1, 5),
                null,
                true,
                Map.of(ProcessesFixture.key(22), "กรรมการ", ProcessesFixture.key(13), "ประธานกรรมการ"),
                Map.of(ProcessesFixture.key(22), LocalDate.of(2021, 6, 30)))));
        assertThat(shown(MEMBER, "").getFirst()).doesNotContain(name);
        assertThat(shown(MEMBER, "").getLast()).contains(name, "30 มิ.ย. 64");
        assertThat(shown(HEAD, String.valueOf(ProcessesFixture.key(13).value())).getFirst())
                .contains(name)
                .doesNotContain("30 มิ.ย. 64");
        assertThat(shown(MEMBER, "all").getFirst())
                .contains(name, SampleOffices.person(SampleOffices.KT1, 13).fullName())
                .doesNotContain(SampleOffices.person(SampleOffices.KT1, 22).fullName());
    }
}
