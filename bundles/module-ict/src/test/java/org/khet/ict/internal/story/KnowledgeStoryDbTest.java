package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.OTHER;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.knowledge.ArticleHints;
import org.khet.ict.internal.knowledge.ArticleReviewJob;
import org.khet.ict.internal.knowledge.KnowledgeArticleRecord;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a repair taught becomes an article that helps the next who reports. Source: ict ICT-33, ICT-89; core CORE-123. */
@OnEachDatabase
class KnowledgeStoryDbTest {
    private final TestDatabase database;
    private final WorkOffice office;
    private final RecordService<KnowledgeArticleRecord> articles;
    private final KnowledgeArticleRecord kind;

    KnowledgeStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
        this.articles = office.knowledge.articles();
        this.kind = articles.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordRow published(String title, String signs) {
        RecordRow made = articles.create(
                person(TECHNICIAN),
                new RecordDraft()
                        .with(kind.title, title)
                        .with(kind.category, "PER")
                        .with(kind.signs, signs)
                        .with(kind.body, "ทำความสะอาดลูกยางดึงกระดาษ"));
        act(articles, TECHNICIAN, made, kind.ask);
        return act(articles, HEAD, made, kind.publish);
    }

    @Test
    void onlyPublishedArticlesAreHints_thoseWithMoreSignsFirst_howeverTheyAreSpelt() {
        RecordRow paper = published("กระดาษติด", "กระดาษติด\nไม่ดึงกระดาษ");
        published("ไฟไม่เข้า", "เปิดไม่ติด");
        RecordRow both = published("เครื่องพิมพ์ดึงกระดาษซ้อน", "ไม่ดึงกระดาษ, เครื่องพิมพ์");
        RecordRow draft = articles.create(
                person(TECHNICIAN),
                new RecordDraft()
                        .with(kind.title, "ร่าง")
                        .with(kind.category, "PER")
                        .with(kind.signs, "ไม่ดึงกระดาษ")
                        .with(kind.body, "ร่าง"));
        var hints = new ArticleHints(office.knowledge);

        assertThat(hints.of(person(ASKING), "เครื่องพิมพ์ห้องธุรการไม่ดึงกระดาษ", 3))
                .extracting(ArticleHints.Hint::id)
                .containsExactly(both.id(), paper.id())
                .doesNotContain(draft.id());
        assertThat(hints.of(person(ASKING), "อินเทอร์เน็ตช้า", 3)).isEmpty();
        assertThat(hints.of(TestCaller.in(KT1), "ไม่ดึงกระดาษ", 3)).isEmpty();
        TestCaller school =
                TestCaller.of(KT1, 20).inSchool(SampleOffices.schoolId(KT1, 5), IctWorkPermissions.KNOWLEDGE_VIEW);
        assertThat(articles.count(school, new RecordFilter("", "ลูกยางดึงกระดาษ", Map.of(), List.of())))
                .as("by the words of its text")
                .isEqualTo(3);
        assertThat(articles.count(school, RecordFilter.ALL))
                .as("schools read what is published, no draft")
                .isEqualTo(3);
    }

    @Test
    void eachVersionStaysAsItStood_andWhoReadsSaysOnceWhetherItHelped() {
        RecordRow first = published("กระดาษติด", "กระดาษติด");
        act(articles, ASKING, first, kind.helps);
        act(articles, ASKING, first, kind.helps);
        act(articles, OTHER, first, kind.fails);
        RecordRow read = act(articles, OTHER, first, kind.helps);
        assertThat(List.of(read.get(kind.useful), read.get(kind.useless))).containsExactly(2, 0);

        act(articles, TECHNICIAN, first, kind.revise);
        RecordRow again =
                articles.nextVersion(person(TECHNICIAN), now(articles, first)).orElseThrow();
        assertThat(again.get(kind.version)).isEqualTo(2);
        assertThat(again.state()).isEqualTo(kind.draft);
        articles.change(
                person(TECHNICIAN),
                now(articles, again),
                RecordDraft.of(now(articles, again)).with(kind.body, "เปลี่ยนลูกยาง"));
        assertThat(hinted())
                .as("the last version, until the next is published")
                .containsExactly("ทำความสะอาดลูกยางดึงกระดาษ");
        act(articles, TECHNICIAN, again, kind.ask);
        assertThatExceptionOfType(NotPermitted.class)
                .as("who wrote it without the right to review")
                .isThrownBy(() -> articles.act(
                        TestCaller.of(KT1, TECHNICIAN)
                                .with(IctWorkPermissions.KNOWLEDGE_VIEW, IctWorkPermissions.KNOWLEDGE_EDIT),
                        now(articles, again),
                        kind.publish));
        RecordRow second = act(articles, HEAD, again, kind.publish);
        RecordRow before = now(articles, first);
        assertThat(before.state()).isEqualTo(kind.replaced);
        assertThat(second.get(kind.previous)).contains(first.id());
        assertThat(List.of(before, second))
                .extracting(row -> row.get(kind.version) + " " + row.get(kind.body))
                .containsExactly("1 ทำความสะอาดลูกยางดึงกระดาษ", "2 เปลี่ยนลูกยาง");
        assertThat(List.of(before, second))
                .as("its words stand in the article, not once more beside it")
                .allMatch(row -> row.lines(kind.editions).isEmpty());
        assertThat(hinted()).containsExactly("เปลี่ยนลูกยาง");
    }

    private List<String> hinted() {
        return new ArticleHints(office.knowledge)
                .of(person(ASKING), "กระดาษติดทุกแผ่น", 3).stream()
                        .map(ArticleHints.Hint::body)
                        .toList();
    }

    /** What the planning group learned: neither category nor signs, but tags; its own head publishes it. Source: policyplan PLAN-90. */
    @Test
    void anyGroupKeepsItsOwnKnowledge_itsHeadIsToldAndPublishes_othersReadItUntilTheNextVersion() {
        UnitId plan = SampleOffices.unit(KT1, "PLAN").id();
        TestCaller officer = TestCaller.of(KT1, 9)
                .inUnit(plan, IctWorkPermissions.KNOWLEDGE_VIEW, IctWorkPermissions.KNOWLEDGE_EDIT);
        TestCaller leader = TestCaller.of(KT1, 8)
                .inUnit(
                        plan,
                        IctWorkPermissions.KNOWLEDGE_VIEW,
                        IctWorkPermissions.KNOWLEDGE_EDIT,
                        IctWorkPermissions.KNOWLEDGE_REVIEW);
        TestCaller other = TestCaller.of(KT1, ASKING)
                .inUnit(
                        SampleOffices.unit(KT1, "FIN").id(),
                        IctWorkPermissions.KNOWLEDGE_VIEW,
                        IctWorkPermissions.KNOWLEDGE_EDIT);
        office.callers.with(leader, person(HEAD));
        RecordDraft draft = new RecordDraft()
                .with(kind.title, "วิธีคิดต้นทุนต่อหัวของโครงการ")
                .with(kind.body, "รวมงบทุกแหล่งหารด้วยผู้ร่วมโครงการ")
                .with(kind.tags, "ต้นทุน โครงการ");
        assertThatExceptionOfType(RuntimeException.class)
                .as("of no group it has a category")
                .isThrownBy(() -> articles.create(person(TECHNICIAN), draft));
        RecordRow made = articles.create(officer, draft.with(kind.group, plan));
        RecordRow asked = articles.act(officer, made, kind.ask);
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.article.asked"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people()).containsExactly(leader.person()));
        assertThatExceptionOfType(RuntimeException.class)
                .as("of another group")
                .isThrownBy(() ->
                        articles.change(other, asked, RecordDraft.of(asked).with(kind.body, "อื่น")));
        RecordRow shown = articles.act(leader, asked, kind.publish);
        assertThat(new ArticleHints(office.knowledge).of(person(ASKING), "วิธีคิดต้นทุนต่อหัวของโครงการ", 3))
                .as("no article of trouble")
                .isEmpty();

        TestCaller school =
                TestCaller.of(KT1, 20).inSchool(SampleOffices.schoolId(KT1, 5), IctWorkPermissions.KNOWLEDGE_VIEW);
        RecordFilter tagged = new RecordFilter("", "ต้นทุน โครงการ", Map.of(), List.of());
        assertThat(articles.count(school, tagged)).isEqualTo(1);
        articles.act(officer, shown, kind.revise);
        assertThat(articles.open(school, shown.id()).get(kind.body))
                .as("while its next version is written")
                .isEqualTo("รวมงบทุกแหล่งหารด้วยผู้ร่วมโครงการ");
        assertThat(articles.count(school, tagged)).isEqualTo(1);
    }

    private int reminded(String day) {
        new ArticleReviewJob(office.knowledge, office.callers, Clocks.at(day + "T08:30")).run(new TestRun(KT1));
        return (int) office.fixture.happenings().types().stream()
                .filter("ict.article.reminded"::equals)
                .count();
    }

    @Test
    void reviewIsRemindedOnItsDayOnce_andKeptForAnotherYear() {
        RecordRow article = published("กระดาษติด", "กระดาษติด");
        assertThat(article.get(kind.reviewOn)).contains(LocalDate.of(2027, 11, 20));
        articles.internal()
                .change(person(HEAD), article, new RecordDraft().with(kind.reviewOn, LocalDate.of(2026, 11, 20)));
        assertThat(reminded("2026-11-19")).isZero();
        assertThat(reminded("2026-11-20")).isEqualTo(1);
        assertThat(reminded("2026-11-21")).isEqualTo(1);
        assertThat(articles.count(person(HEAD), RecordFilter.ALL.in("due"))).isEqualTo(1);
        office.settings.put(KT1, IctSettings.ARTICLE_MONTHS, 6, LocalDate.of(2026, 11, 1));
        assertThat(act(articles, HEAD, article, kind.keep).get(kind.reviewOn)).contains(LocalDate.of(2027, 5, 20));
    }
}
