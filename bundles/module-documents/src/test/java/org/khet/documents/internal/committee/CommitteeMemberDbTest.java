package org.khet.documents.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** The area committee of nine with their seats, addresses, terms and handbooks. Source: SEC-01, SEC-P01. */
@OnEachDatabase
class CommitteeMemberDbTest extends RecordContract<CommitteeMemberKind> {
    private static final TestCaller CLERK = DocumentsOffice.everything(5);
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final CommitteeKind committee = office.letters.committees.kind();
    private final RecordService<CommitteeMemberKind> files = office.letters.members;
    private final CommitteeMemberKind file = files.kind();
    private long there;

    CommitteeMemberDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.members.kind());
    }

    @Override
    protected void before() {
        there = office.letters
                .committees
                .create(CLERK, area(outsider(1, "EXPERT")))
                .id();
        files.clear(SampleOffices.KT1);
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.committee, there)
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.name, "กรรมการ 01")
                .with(kind.function, "MEMBER")
                .with(kind.mail, "k01@example.org");
    }

    @Override
    protected String hidden(Field<?> field, int most) {
        return field.equals(kind.mail) ? "k9998887@example.org" : super.hidden(field, most);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.hand) ? asked.with(kind.handbook, List.of(pdf())) : asked;
    }

    private RecordDraft outsider(int number, String seat) {
        return new RecordDraft()
                .with(committee.outsider, "กรรมการ 0" + number)
                .with(committee.function, number == 1 ? "CHAIR" : "MEMBER")
                .with(committee.seat, seat);
    }

    private RecordDraft area(RecordDraft... members) {
        return new RecordDraft()
                .with(committee.name, "คณะกรรมการเขตพื้นที่การศึกษา")
                .with(committee.sort, "COMMITTEE")
                .with(committee.unit, DocumentsOffice.unit("PLAN"))
                .with(committee.from, LocalDate.of(2026, 10, 1))
                .with(committee.until, LocalDate.of(2030, 9, 30))
                .with(
                        committee.seats,
                        List.of(
                                new RecordDraft()
                                        .with(committee.seatSort, "EXPERT")
                                        .with(committee.places, 2),
                                new RecordDraft()
                                        .with(committee.seatSort, "LOCAL")
                                        .with(committee.places, 1)))
                .with(committee.members, List.of(members));
    }

    private RecordRow of(String name) {
        return files.all(CLERK, RecordFilter.of(file.in(file.active))).stream()
                .filter(row -> row.get(file.name).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMemberHasAFileWithAddressTermAndSeat_moreMembersThanSeatsOfAKindAreRefused_whoLeavesHasNone() {
        assertThatExceptionOfType(Rejected.class)
                .as("one seat of local government, two who have it")
                .isThrownBy(() ->
                        office.letters.committees.create(CLERK, area(outsider(1, "LOCAL"), outsider(2, "LOCAL"))));
        RecordRow row = office.letters.committees.create(
                CLERK,
                area(
                        outsider(1, "EXPERT"),
                        outsider(2, "LOCAL"),
                        new RecordDraft().with(committee.person, key(8)).with(committee.function, "SECRETARY")));
        assertThat(files.all(CLERK, RecordFilter.ALL)).hasSize(3);
        RecordRow second = of("กรรมการ 02");
        assertThat(second.get(file.seat)).isEqualTo("LOCAL");
        assertThat(second.get(file.until)).contains(LocalDate.of(2030, 9, 30));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> files.change(CLERK, second, new RecordDraft().with(file.mail, "ไม่ใช่อีเมล")));
        files.change(
                CLERK,
                second,
                new RecordDraft()
                        .with(file.address, "99 หมู่ 1 ตำบลตัวอย่าง")
                        .with(file.phone, "000-000-0002")
                        .with(file.mail, "k02@example.org"));

        office.letters.committees.change(
                CLERK, row, area(outsider(2, "LOCAL"), outsider(3, "EXPERT")).with(committee.quorum, 2));
        assertThat(files.all(CLERK, RecordFilter.of(file.in(file.active))))
                .extracting(one -> one.get(file.name))
                .containsExactlyInAnyOrder("กรรมการ 02", "กรรมการ 03");
        assertThat(of("กรรมการ 02").get(file.phone)).as("kept").isEqualTo("000-000-0002");
        assertThat(files.count(CLERK, RecordFilter.of(file.in(file.left)))).isEqualTo(2);
    }

    @Test
    void handbookIsHandedToEachMember_whoSeesTheOwnFileOnly_andStaffWithoutTheRightSeeNone() {
        office.letters.committees.create(
                CLERK,
                area(
                        outsider(1, "EXPERT"),
                        new RecordDraft().with(committee.person, key(8)).with(committee.function, "MEMBER")));
        RecordRow own = files.all(CLERK, RecordFilter.ALL).stream()
                .filter(row -> row.has(file.person))
                .findFirst()
                .orElseThrow();
        assertThat(files.count(CLERK, RecordFilter.ALL.in("no-handbook"))).isEqualTo(2);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> files.act(CLERK, own, file.hand));
        files.act(CLERK, own, file.hand, new RecordDraft().with(file.handbook, List.of(pdf())), "");
        assertThat(files.count(CLERK, RecordFilter.ALL.in("no-handbook"))).isEqualTo(1);
        assertThat(fixture.happenings().all().getLast().audience().people()).containsExactly(key(8));

        TestCaller member = TestCaller.of(SampleOffices.KT1, 8).own(CommitteeMemberKind.VIEW);
        assertThat(files.all(member, RecordFilter.ALL)).singleElement().satisfies(row -> {
            assertThat(row.get(file.handed)).contains(TODAY);
            assertThat(row.get(file.handbook)).isPresent();
        });
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> files.open(member, of("กรรมการ 01").id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        files.all(TestCaller.of(SampleOffices.KT1, 9).with(CommitteeKind.VIEW), RecordFilter.ALL));
    }

    private Files.Staged pdf() {
        return fixture.files()
                .stage(
                        "handbook.pdf",
                        new ByteArrayInputStream("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)),
                        PaperFiles.SCAN);
    }
}
