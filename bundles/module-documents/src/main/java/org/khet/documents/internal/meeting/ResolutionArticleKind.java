package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * A knowledge article made from resolutions (องค์ความรู้จากมติที่ประชุม): written by a group, published for the office and its schools.
 * Resolutions that are for the members of a committee only stand in none. Source: SEC-15, SEC-P03.
 */
public final class ResolutionArticleKind extends RecordKind {
    /** Read articles. */
    public static final Permission VIEW = Permission.of("documents:article:view");
    /** Write articles. */
    public static final Permission WRITE = Permission.of("documents:article:write");
    /** Publish and withdraw articles. */
    public static final Permission PUBLISH = Permission.of("documents:article:publish");

    private static final int MOST_RESOLUTIONS = 50;

    private final RecordService<ResolutionKind> register;
    private volatile BiConsumer<RecordRow, RecordContext> reader = (row, now) -> {};
    private volatile BiConsumer<RecordRow, RecordContext> retractor = (row, now) -> {};

    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> body = longText("body", 4000).searched().marked();
    public final Lines resolutions = lines("resolutions", "doc_article_resolution", 1, MOST_RESOLUTIONS);
    public final Field<Long> resolution =
            resolutions.record("resolution", "documents.resolution").unique();

    public final State draft = state("DRAFT", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.DONE).notAwaited();
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").optional().byCode().sorted();

    public final Action publish = action("publish")
            .from(draft)
            .to(published)
            .needs(PUBLISH)
            .when(this::open)
            .does((row, now) -> row.with(publishedOn, now.today()))
            .then((row, now) -> reader.accept(row, now))
            .icon("send")
            .tellsMaker();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(published)
            .to(withdrawn)
            .needs(PUBLISH)
            .because()
            .then((row, now) -> retractor.accept(row, now))
            .backward("ban");

    /** @param register what meetings resolved */
    public ResolutionArticleKind(RecordService<ResolutionKind> register) {
        super("documents", "resolution-article", "doc_resolution_article");
        this.register = register;
        rights(VIEW, WRITE, draft);
        belongsTo(unit);
        seenByOffice();
        seenBySchools(published);
        titled(title);
        list(unit, title, publishedOn);
        section("what", unit, title, body);
        section("resolutions", resolutions);
        rule(this::open);
        tab("all");
        tab("published", published);
        tab("draft", draft);
        way(draft, published);
        menu("*", "lightbulb", 439, "meetings");
    }

    /** None of its resolutions is for the members of a committee only. */
    private Optional<Problem> open(RecordRow row, RecordContext now) {
        for (int i = 0; i < row.lines(resolutions).size(); i++) {
            long id = row.lines(resolutions).get(i).get(resolution);
            boolean closed = register.find(now.office(), id)
                    .filter(one -> one.get(register.kind().membersOnly))
                    .isPresent();
            if (closed) {
                return Optional.of(Problem.of(
                        resolutions.name() + "." + i + "." + resolution.name(), "documents.error.article-members"));
            }
        }
        return Optional.empty();
    }

    /** Who takes what is published, in the running transaction; one at a time. */
    void publishedTo(BiConsumer<RecordRow, RecordContext> taker) {
        reader = taker;
    }

    /** Who hears that something is withdrawn, in the running transaction; one at a time. */
    void withdrawnTo(BiConsumer<RecordRow, RecordContext> taker) {
        retractor = taker;
    }

    /** What it says, with the resolutions below: their numbers and words. */
    String text(RecordRow article) {
        StringBuilder text = new StringBuilder(article.get(body));
        article.lines(resolutions).stream()
                .map(line -> register.find(article.head().office(), line.get(resolution)))
                .flatMap(Optional::stream)
                .map(one -> "\n" + one.get(register.kind().number) + " " + one.get(register.kind().words))
                .forEach(text::append);
        return text.toString();
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE, Holders.SCHOOL_HEAD, Holders.SCHOOL_STAFF),
                Holders.of(WRITE, Holders.GROUP_HEAD, Holders.SECTION_HEAD, Holders.CLERK, Holders.STAFF),
                Holders.of(PUBLISH, Holders.DIRECTOR, Holders.GROUP_HEAD));
    }
}
