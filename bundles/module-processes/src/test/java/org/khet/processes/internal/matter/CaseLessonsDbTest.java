package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.job.TaskMadeFor;

/** What a case taught becomes an article of the knowledge base. Source: core B-04 step 6, CORE-123. */
@OnEachDatabase
class CaseLessonsDbTest {
    private static final Permission WRITE = Permission.of("ict:knowledge:edit");
    private static final TestCaller HEAD = ProcessesFixture.person(12).with(WRITE);
    private static final String LEARNT = "ส่งปฏิทินก่อนเปิดรอบ 15 วัน สถานศึกษาส่งทันทุกแห่ง";
    private final TestDatabase database;
    private ProcessesFixture at;
    private CaseKind kind;

    CaseLessonsDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.cases.kind();
    }

    /** Articles as the ICT module keeps them, as far as a case knows them. */
    private static final class Article extends RecordKind {
        final Field<String> title = text("title", 200);
        final Field<String> body = longText("body", 4000);
        final Field<Optional<RecordLink>> process =
                link("process", "processes.process", "processes.case").optional();
        final State draft = state("DRAFT", StateTone.IDLE);

        Article() {
            super("ict", "article", "ict_article");
            rights(WRITE, WRITE, draft);
        }

        @SuppressWarnings("unchecked")
        CataloguedKind catalogued() {
            var service = (RecordService<Article>) Proxy.newProxyInstance(
                    Article.class.getClassLoader(),
                    new Class<?>[] {RecordService.class},
                    (proxy, method, args) -> switch (method.getName()) {
                        case "kind" -> this;
                        case "mayCreate" -> ((Caller) args[0]).may(WRITE);
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
            return new CataloguedKind(
                    service,
                    TextCatalog.load(Article.class.getClassLoader(), "processes")
                            .in(TextCatalog.THAI));
        }
    }

    private RecordRow closed() {
        RecordRow running = at.started(at.published("C-04"));
        for (int step = 1; step <= 4; step++) {
            at.finish(running, step, "");
        }
        return at.now(running);
    }

    private RecordRow learnt(RecordRow matter) {
        return at.records.cases.act(HEAD, matter, kind.learn, new RecordDraft().with(kind.lessons, LEARNT), "");
    }

    private Optional<String> form(Caller caller, RecordRow matter) {
        return at.records.lessons.form(caller, at.now(matter), new Article().catalogued());
    }

    @Test
    void closedCaseWithLessonsLeadsToAnArticleThatBeginsWithThem_theCaseKeepsTheLink() {
        RecordRow matter = closed();
        assertThat(form(HEAD, matter)).as("nothing was learnt yet").isEmpty();
        learnt(matter);
        assertThat(form(ProcessesFixture.person(12), matter))
                .as("who writes no articles")
                .isEmpty();
        assertThat(form(HEAD, matter)).contains("ict/article?for=processes.lessons:" + matter.id());

        Article article = new Article();
        TaskMadeFor receiver = new TaskMadeFor(at.records);
        String token = "processes.lessons:" + matter.id();
        RecordDraft begun = receiver.begun(HEAD, token, article).orElseThrow();
        assertThat(begun.raw(article.title)).isEqualTo(matter.get(kind.title));
        assertThat(begun.raw(article.body)).isEqualTo(LEARNT);
        assertThat(begun.raw(article.process))
                .isEqualTo(new RecordLink("processes.case", matter.id(), matter.get(kind.title)));

        RecordLink written = new RecordLink(CaseLessons.ARTICLE, 9, "ปฏิทินก่อนเปิดรอบ");
        assertThat(receiver.made(HEAD, token, written)).contains(kind.pageAddress(matter.id()));
        assertThat(at.now(matter).lines(kind.links))
                .extracting(line -> line.get(kind.linked))
                .containsExactly(written);
        assertThat(form(HEAD, matter)).as("once").isEmpty();
    }

    @Test
    void otherFormsAndTokensBeginEmpty_anotherOfficeSeesNothingOfTheCase() {
        RecordRow matter = learnt(closed());
        TaskMadeFor receiver = new TaskMadeFor(at.records);
        String token = "processes.lessons:" + matter.id();
        assertThat(receiver.begun(HEAD, token, kind)).isEmpty();
        assertThat(receiver.begun(HEAD, "library.loan:4", new Article())).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> receiver.begun(ProcessesFixture.stranger(), token, new Article()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> receiver.made(
                        ProcessesFixture.stranger(), token, new RecordLink(CaseLessons.ARTICLE, 9, "บทความ")));
    }
}
