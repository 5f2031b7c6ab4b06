package org.khet.documents.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What is learnt from resolutions is written by a group, published, and offered to the news. Source: SEC-15. */
@OnEachDatabase
class ResolutionArticleDbTest extends RecordContract<ResolutionArticleKind> implements NewsDrafts {
    private static final UnitId PLAN = DocumentsOffice.unit("PLAN");
    private final DocumentsOffice office = new DocumentsOffice(fixture);
    private final AreaCommittee area = new AreaCommittee(office);
    private final List<String> offered = new ArrayList<>();
    private long meeting;
    private long open;

    ResolutionArticleDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.articles.kind());
    }

    @Override
    protected void before() {
        RecordRow committee = area.appointed(false);
        meeting = area.planned(committee, "2026-11-25", area.topic(MeetingPart.TOLD, "แจ้ง"))
                .id();
        open = resolution("เห็นชอบแผนจัดการขยะของโรงเรียน", false);
    }

    private long resolution(String words, boolean membersOnly) {
        ResolutionKind of = office.letters.resolutions.kind();
        return office.letters
                .resolutions
                .internal()
                .create(
                        person(5),
                        SampleDraft.of(of, TODAY)
                                .with(of.number, "1/2569 ข้อ 5.1")
                                .with(of.meeting, meeting)
                                .with(of.words, words)
                                .with(of.membersOnly, membersOnly))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.unit, PLAN).with(kind.resolutions, lines(open));
    }

    private List<RecordDraft> lines(long id) {
        return List.of(new RecordDraft().with(kind.resolution, id));
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public void draft(Caller caller, UnitId group, String title, String text) {
        offered.add(group.value() + " " + title + ": " + text);
    }

    @Test
    void articleIsPublishedForOfficeAndSchools_andOfferedToTheNewsWhereTheyAreOn_oncePublished() {
        FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "ict", true);
        ArticlePublisher news = ArticlePublisher.of(kind, switches);
        TestCaller writer = TestCaller.of(SampleOffices.KT1, 11)
                .inUnit(PLAN, ResolutionArticleKind.VIEW, ResolutionArticleKind.WRITE);
        TestCaller head = TestCaller.of(SampleOffices.KT1, 8)
                .inUnit(PLAN, ResolutionArticleKind.VIEW, ResolutionArticleKind.PUBLISH);
        TestCaller school = TestCaller.of(SampleOffices.KT1, 12)
                .inSchool(SampleOffices.schoolId(SampleOffices.KT1, 5), ResolutionArticleKind.VIEW);
        RecordRow written = service.create(
                writer, draft().with(kind.title, "จัดการขยะในโรงเรียน").with(kind.body, "เริ่มจากการคัดแยก"));
        assertThat(service.count(school, RecordFilter.ALL)).as("a draft").isZero();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.act(writer, written, kind.publish));

        RecordRow without = service.act(head, service.create(writer, draft()), kind.publish);
        assertThat(without.state()).isEqualTo(kind.published);
        assertThat(offered).as("no news yet").isEmpty();
        news.come(this);
        RecordRow published = service.act(head, written, kind.publish);

        assertThat(published.get(kind.publishedOn)).contains(TODAY);
        assertThat(service.count(school, RecordFilter.ALL)).isEqualTo(2);
        assertThat(offered)
                .containsExactly(PLAN.value()
                        + " จัดการขยะในโรงเรียน: เริ่มจากการคัดแยก\n1/2569 ข้อ 5.1 เห็นชอบแผนจัดการขยะของโรงเรียน");
        service.act(head, published, kind.withdraw, new RecordDraft(), "มติถูกแก้ไข");
        assertThat(offered.removeLast())
                .as("who keeps the news takes it out too")
                .startsWith(PLAN.value() + " ถอนบทความ: จัดการขยะในโรงเรียน: ถอนแล้ว เพราะ มติถูกแก้ไข");
        switches.turn(SampleOffices.KT1, "ict", false);
        service.act(head, service.create(writer, draft()), kind.publish);
        assertThat(offered).as("news are off").hasSize(1);
    }

    @Test
    void resolutionForMembersOnlyStandsInNoArticle() {
        long closed = resolution("ให้สอบข้อเท็จจริง", true);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(11), draft().with(kind.resolutions, lines(closed))))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("resolutions.0.resolution");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.article-members");
                });
    }
}
