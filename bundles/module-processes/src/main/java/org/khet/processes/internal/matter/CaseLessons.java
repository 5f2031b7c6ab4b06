package org.khet.processes.internal.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Lessons of a case go to the knowledge base: the empty form of an article opens with them, and the case keeps the link to what was
 * written. Source: core B-04 step 6, CORE-123. Safe for concurrent use.
 */
public final class CaseLessons implements MadeFor {
    /** Type of knowledge articles. */
    public static final String ARTICLE = "ict.article";

    private static final Pattern TOKEN = Pattern.compile("processes\\.lessons:([1-9]\\d{0,17})");
    private static final int TITLE = 200;
    private static final String LINKED_AS = "บทความความรู้จากบทเรียน";
    private final RecordService<CaseKind> cases;

    /** Over the register of cases. */
    public CaseLessons(RecordService<CaseKind> cases) {
        this.cases = cases;
    }

    /**
     * Address of the form in which the caller writes the lessons of a case down for everybody; empty where it has none, where they are
     * written already, and for who may write no article.
     *
     * @param articles the kind of articles as it is on in the office
     */
    public Optional<String> form(Caller caller, RecordRow matter, CataloguedKind articles) {
        return isToBeWritten(matter) && articles.service().mayCreate(caller)
                ? Optional.of(articles.kind().formAddress() + "?" + QUERY + "=processes.lessons:" + matter.id())
                : Optional.empty();
    }

    private boolean isToBeWritten(RecordRow matter) {
        CaseKind kind = cases.kind();
        return matter.state().equals(kind.closed)
                && !matter.get(kind.lessons).isBlank()
                && matter.lines(kind.links).stream()
                        .noneMatch(line -> line.get(kind.linked).type().equals(ARTICLE));
    }

    private Optional<RecordRow> matter(Caller caller, String token) {
        Matcher parts = TOKEN.matcher(token);
        return parts.matches()
                ? Optional.of(cases.open(caller, Long.parseLong(parts.group(1))))
                        .filter(this::isToBeWritten)
                : Optional.empty();
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return kind.type().equals(ARTICLE)
                ? matter(caller, token).map(matter -> draft(matter, kind))
                : Optional.empty();
    }

    private RecordDraft draft(RecordRow matter, RecordKind article) {
        CaseKind kind = cases.kind();
        String title = cut(matter.get(kind.title));
        RecordDraft draft = new RecordDraft();
        article.field("title").ifPresent(field -> draft.with(field, title));
        article.field("body").ifPresent(field -> draft.with(field, matter.get(kind.lessons)));
        article.field("process").ifPresent(field -> draft.with(field, new RecordLink(kind.type(), matter.id(), title)));
        return draft;
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), Math.min(TITLE, RecordLink.TITLE_MOST)));
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return matter(caller, token)
                .filter(open -> record.type().equals(ARTICLE))
                .map(matter -> {
                    CaseKind kind = cases.kind();
                    List<RecordDraft> links =
                            new ArrayList<>(RecordDraft.of(matter).lines(kind.links));
                    links.add(new RecordDraft().with(kind.linked, record).with(kind.linkedAs, LINKED_AS));
                    cases.internal().change(caller, matter, new RecordDraft().with(kind.links, links));
                    return kind.pageAddress(matter.id());
                });
    }
}
