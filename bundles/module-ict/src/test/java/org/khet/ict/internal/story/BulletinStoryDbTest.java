package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.publishing.FigureDrafts;
import org.khet.ict.internal.publishing.PublicationReader;
import org.khet.ict.internal.publishing.SuggestionInbox;
import org.khet.ict.internal.publishing.WebAudience;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.ict.internal.publishing.WebPublicationRecord;
import org.khet.ict.internal.publishing.ui.BulletinRoutes;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.ui.TestRequest;

/** What stands on the pages of the office for whom, and what readers write to its groups. Source: ict ICT-85, 86, 88, 110; core CORE-121, 137. */
@OnEachDatabase
class BulletinStoryDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UnitId FIN = SampleOffices.unit(KT1, "FIN").id();
    private static final UnitId DIR = SampleOffices.unit(KT1, "DIR").id();
    private final TestDatabase database;
    private final WorkOffice office;
    private final WebPublicationRecord kind;

    BulletinStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
        this.kind = office.publications.publications().kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static TestCaller editor(int person, UnitId group) {
        return TestCaller.of(KT1, person).inUnit(group, IctWorkPermissions.WEB_VIEW, IctWorkPermissions.WEB_EDIT);
    }

    private static TestCaller visitor() {
        return TestCaller.in(KT1).as(Callers.VISITOR_PERSON, "ผู้เยี่ยมชม");
    }

    @Test
    void figuresOfAnotherModuleWaitForTheEditorOfTheGroup_nobodyReadsThemBefore() {
        new FigureDrafts(office.publications).draft(person(HEAD), FIN, "เรื่องรายไตรมาส (ไตรมาสที่ 1)", "รวม: 3");

        assertThat(new PublicationReader(office.publications, Clocks.at("2026-11-20T09:30")).all(person(HEAD)))
                .isEmpty();
        RecordRow draft =
                office.publications.publications().waiting(editor(22, FIN), 10).getFirst();
        assertThat(draft.get(kind.title)).isEqualTo("เรื่องรายไตรมาส (ไตรมาสที่ 1)");
        assertThat(draft.get(kind.audience)).isEqualTo(WebAudience.OFFICE);
        assertThat(draft.get(kind.from)).isEqualTo(TODAY);
        assertThat(office.publications.publications().waiting(editor(14, DIR), 10))
                .as("of another group")
                .isEmpty();
    }

    private RecordDraft text(String title, String code, WebPage page, WebAudience audience) {
        return new RecordDraft()
                .with(kind.title, title)
                .with(kind.kind, code)
                .with(kind.group, FIN)
                .with(kind.page, page)
                .with(kind.audience, audience)
                .with(kind.body, "รายละเอียดของ" + title)
                .with(kind.from, LocalDate.of(2026, 11, 1));
    }

    private RecordRow published(RecordDraft draft) {
        var service = office.publications.publications();
        TestCaller editor = editor(15, FIN);
        return service.act(editor, service.create(editor, draft), kind.publish);
    }

    private PublicationReader reader(String now) {
        return new PublicationReader(office.publications, Clocks.at(now));
    }

    private List<String> titles(String now, TestCaller who) {
        return reader(now).all(who).stream()
                .map(PublicationReader.Shown::title)
                .sorted()
                .toList();
    }

    @Test
    void eachReadsWhatIsForThem_fromItsFirstDayToItsLast_whatIsOverStaysInTheRegister() {
        published(text("ประกาศราคากลาง", "NOTICE", WebPage.GROUP, WebAudience.EVERYONE));
        published(text("กำหนดส่งใบสำคัญ", "NEWS", WebPage.GROUP, WebAudience.SCHOOLS));
        published(text("เวรประจำวัน", "NEWS", WebPage.GROUP, WebAudience.OFFICE));
        published(text("ข่าวล่วงหน้า", "NEWS", WebPage.GROUP, WebAudience.EVERYONE)
                .with(kind.from, LocalDate.of(2026, 12, 1)));
        RecordRow short1 = published(text("ข่าวสั้น", "NEWS", WebPage.GROUP, WebAudience.EVERYONE)
                .with(kind.until, LocalDate.of(2026, 11, 20)));
        TestCaller school = TestCaller.of(KT1, 21).inSchool(new SchoolId(105), IctWorkPermissions.WEB_VIEW);
        TestCaller staff = TestCaller.of(KT1, 14).inUnit(DIR, IctWorkPermissions.WEB_VIEW);

        assertThat(titles("2026-11-20T09:30", visitor())).containsExactly("ข่าวสั้น", "ประกาศราคากลาง");
        assertThat(titles("2026-11-20T09:30", school)).containsExactly("กำหนดส่งใบสำคัญ", "ข่าวสั้น", "ประกาศราคากลาง");
        assertThat(titles("2026-11-20T09:30", staff)).hasSize(4).contains("เวรประจำวัน");
        assertThat(titles("2026-11-21T00:30", visitor()))
                .as("over, although no job ran")
                .containsExactly("ประกาศราคากลาง");
        assertThat(titles("2026-12-01T09:30", visitor())).containsExactly("ข่าวล่วงหน้า", "ประกาศราคากลาง");
        assertThat(office.publications
                        .publications()
                        .open(editor(15, FIN), short1.id())
                        .get(kind.address))
                .isEqualTo("open/KT1/ict/bulletin/" + short1.get(kind.publicKey));
    }

    @Test
    void pageOfAGroupIsChangedByItsEditorOnly_whatWasApprovedForTheHomePageIsNot() {
        var service = office.publications.publications();
        RecordRow page = published(text("ภารกิจของกลุ่ม", "PAGE", WebPage.GROUP, WebAudience.EVERYONE));
        RecordRow changed =
                service.change(editor(15, FIN), page, RecordDraft.of(page).with(kind.body, "ภารกิจใหม่"));
        assertThat(reader("2026-11-20T09:30").find(visitor(), page.get(kind.publicKey)))
                .hasValueSatisfying(shown -> assertThat(shown.body()).isEqualTo("ภารกิจใหม่"));
        assertThatExceptionOfType(RuntimeException.class)
                .as("editor of another group")
                .isThrownBy(() -> service.change(
                        editor(14, DIR), changed, RecordDraft.of(changed).with(kind.body, "แก้โดยกลุ่มอื่น")));
        assertThatExceptionOfType(Rejected.class)
                .as("from the page of the group to the home page")
                .isThrownBy(() -> service.change(
                        editor(15, FIN), changed, RecordDraft.of(changed).with(kind.page, WebPage.HOME)));

        RecordRow home = service.create(
                editor(15, FIN), text("ประกาศผลการเสนอราคา", "NOTICE", WebPage.HOME, WebAudience.EVERYONE));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.act(editor(15, FIN), home, kind.publish));
        service.act(editor(15, FIN), home, kind.ask);
        act(service, HEAD, home, kind.approve);
        RecordRow shown = service.act(editor(15, FIN), now(service, home), kind.publish);
        assertThat(reader("2026-11-20T09:30").home(visitor()))
                .extracting(PublicationReader.Shown::title)
                .containsExactly("ประกาศผลการเสนอราคา");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.change(
                        editor(15, FIN), shown, RecordDraft.of(shown).with(kind.body, "แก้หลังอนุมัติ")));

        office.settings.put(KT1, IctSettings.HOME_APPROVAL, false, TODAY);
        RecordRow direct = published(text("ข่าวด่วน", "NEWS", WebPage.HOME, WebAudience.EVERYONE));
        assertThat(direct.state()).isEqualTo(kind.published);
    }

    @Test
    void newsOfAGroupIsOfferedForTheHomePage_givenBackWithAMistake_andShownOnceApproved() {
        var service = office.publications.publications();
        RecordRow news = published(text("รับสมัครลูกจ้าง", "NEWS", WebPage.GROUP, WebAudience.EVERYONE));
        assertThatExceptionOfType(RuntimeException.class)
                .as("editor of another group")
                .isThrownBy(() -> service.act(editor(14, DIR), news, kind.offer));
        RecordRow offered = service.act(editor(15, FIN), news, kind.offer);

        RecordRow asked = service.all(person(HEAD), RecordFilter.of(kind.in(kind.asked))).getFirst();
        assertThat(asked.get(kind.page)).isEqualTo(WebPage.HOME);
        assertThat(asked.get(kind.title)).isEqualTo("รับสมัครลูกจ้าง");
        assertThat(asked.get(kind.body)).isEqualTo(news.get(kind.body));
        assertThat(asked.get(kind.publicKey)).isNotEqualTo(news.get(kind.publicKey));
        assertThat(offered.state()).as("stays with the group").isEqualTo(kind.published);
        assertThatExceptionOfType(Rejected.class)
                .as("a second time")
                .isThrownBy(() -> service.act(editor(15, FIN), now(service, news), kind.offer));

        RecordRow back = act(service, HEAD, asked, kind.giveBack);
        assertThat(back.state()).isEqualTo(kind.draft);
        RecordRow mended = service.change(
                editor(15, FIN), back, RecordDraft.of(back).with(kind.body, "รับสมัครถึง 30 พฤศจิกายน 2569"));
        service.act(editor(15, FIN), mended, kind.ask);
        act(service, HEAD, asked, kind.approve);
        RecordRow shown = service.act(editor(15, FIN), now(service, asked), kind.publish);
        assertThatExceptionOfType(Rejected.class)
                .as("of the home page already")
                .isThrownBy(() -> service.act(editor(15, FIN), shown, kind.offer));
        assertThat(reader("2026-11-20T09:30").home(visitor()))
                .extracting(PublicationReader.Shown::body)
                .containsExactly("รับสมัครถึง 30 พฤศจิกายน 2569");
    }

    @Test
    void visitorReadsThePageOfAGroupAndWritesToIt_itsOwnEditorAnswers() {
        RecordRow page = published(text("ประกาศราคากลาง", "NOTICE", WebPage.GROUP, WebAudience.EVERYONE));
        published(text("เวรประจำวัน", "NEWS", WebPage.GROUP, WebAudience.OFFICE));
        var routes = routes();
        TestRequest home = TestRequest.of(visitor(), "ict", "");
        assertThat(words(routes.views().get("bulletin").open(home)))
                .contains("กลุ่มบริหารงานการเงินและสินทรัพย์")
                .doesNotContain("เวรประจำวัน");
        TestRequest request = TestRequest.of(visitor(), "ict", "group-FIN");
        Component view = routes.views().get("bulletin").open(request);
        assertThat(words(view)).contains("ประกาศราคากลาง").doesNotContain("เวรประจำวัน");
        assertThat(words(routes.views()
                        .get("bulletin")
                        .open(TestRequest.of(visitor(), "ict", page.get(kind.publicKey)))))
                .contains("รายละเอียดของประกาศราคากลาง", "ประกาศและคำสั่ง");

        find(view, Button.class, "ict-bulletin-send").click();
        assertThat(request.told()).as("nothing was written").isEmpty();
        find(view, TextArea.class, "ict-bulletin-words").setValue("ขอให้ลงราคากลางเป็นไฟล์ตาราง");
        find(view, Button.class, "ict-bulletin-send").click();
        assertThat(request.told()).hasSize(1);

        var inbox = office.publications.suggestions();
        RecordRow written = inbox.internal().all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(written.get(inbox.kind().group)).contains(FIN);
        assertThat(written.get(inbox.kind().contact)).isEmpty();
        RecordDraft answer = new RecordDraft().with(inbox.kind().answer, "ลงเป็นไฟล์แล้ว");
        assertThatExceptionOfType(RuntimeException.class)
                .as("editor of another group")
                .isThrownBy(() -> inbox.act(editor(14, DIR), written, inbox.kind().reply, answer, ""));
        assertThat(inbox.act(editor(15, FIN), written, inbox.kind().reply, answer, "")
                        .state())
                .isEqualTo(inbox.kind().answered);
    }

    @Test
    void colleagueWhoSuggestsHearsOfTheAnswer() {
        var inbox = office.publications.suggestions();
        RecordRow written = new SuggestionInbox(office.publications, office.callers, Clocks.at("2026-11-20T09:30"))
                .take(person(HEAD), FIN, "ประกาศราคากลาง", "ขอให้ลงราคากลางเป็นไฟล์ตาราง", "");
        inbox.act(
                editor(15, FIN),
                written,
                inbox.kind().reply,
                new RecordDraft().with(inbox.kind().answer, "ลงเป็นไฟล์แล้ว"),
                "");
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.suggestion.replied"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .contains(SampleOffices.person(KT1, HEAD).id()));
    }

    private BulletinRoutes routes() {
        return new BulletinRoutes(
                office.publications,
                office.callers,
                Clocks.at("2026-11-20T09:30"),
                FakeUnits.ofSampleOffices(),
                new IctCodeLists(new FakeCodeLists()),
                new FakeFiles(),
                new FakeOffices());
    }

    private String page(String key) {
        return routes().views()
                .get("bulletin")
                .open(TestRequest.of(visitor(), "ict", key))
                .getElement()
                .getOuterHTML();
    }

    @Test
    void addressOfATextCannotBeGuessed_whatIsHiddenLooksLikeWhatIsNotThere() {
        RecordRow open = published(text("ประกาศราคากลาง", "NOTICE", WebPage.GROUP, WebAudience.EVERYONE));
        RecordRow hidden = published(
                text("เวรประจำวัน", "NEWS", WebPage.GROUP, WebAudience.OFFICE).with(kind.group, FIN));
        String missing = page("99999");

        assertThat(missing).contains("ไม่มีเรื่องนี้แล้ว").doesNotContain("FIN");
        assertThat(page(hidden.get(kind.publicKey))).isEqualTo(missing);
        assertThat(page(String.valueOf(open.id()))).as("key of its row").isEqualTo(missing);
        assertThat(page("group-" + FIN.value())).as("key of a unit").isEqualTo(missing);
        assertThat(page("group-DIR")).as("a group that shows nothing").isEqualTo(missing);
        assertThat(page("") + page("group-FIN"))
                .contains(open.get(kind.publicKey), "group-FIN")
                .doesNotContain("bulletin/" + open.id(), "group-" + FIN.value(), "เวรประจำวัน");
    }

    @Test
    void textOfBeforeGetsAKeyAndItsAddress() {
        RecordRow old = published(text("ประกาศราคากลาง", "NOTICE", WebPage.GROUP, WebAudience.EVERYONE));
        database.execute("update ict_publication set address = 'open/KT1/ict/bulletin/" + old.id() + "'");

        database.update("ict", "V20261125.2100__public_key");

        RecordRow now = now(office.publications.publications(), old);
        assertThat(now.get(kind.publicKey)).hasSizeGreaterThan(20).isNotEqualTo(String.valueOf(old.id()));
        assertThat(now.get(kind.address)).isEqualTo("open/KT1/ict/bulletin/" + now.get(kind.publicKey));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(BulletinStoryDbTest::all));
    }

    private static String words(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static <C extends Component> C find(Component root, Class<C> type, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
