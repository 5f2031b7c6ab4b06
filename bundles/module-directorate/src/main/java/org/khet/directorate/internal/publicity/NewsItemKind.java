package org.khet.directorate.internal.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectorateNeighbours;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * News with pictures: written by the group, checked and published by public relations, given to the pages of groups where these are on.
 * Source: other-groups DIR-P11, DIR-20.
 */
public final class NewsItemKind extends RecordKind {
    public final Field<String> title =
            text("title", NewsDrafts.TITLE_MOST).searched().wide();
    public final Field<String> sort = code("sort", DirectorateCodes.NEWS).filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<LocalDate> on =
            day("event_on").initially(now -> now.today()).sorted();
    public final Field<String> body = longText("body", NewsDrafts.TEXT_MOST).searched();
    public final Field<Optional<List<FileId>>> pictures =
            files("pictures", DirectorateFiles.PICTURES, DirectorateFiles.MOST).optional();
    /** Where others printed or sent it. */
    public final Lines clips = lines("clips", "dir_news_clip", 0, 50);

    public final Field<String> medium = clips.text("medium", 150);
    public final Field<LocalDate> clippedOn = clips.day("clip_on");
    public final Field<String> address = clips.text("address", 300).orEmpty();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State checking = state("CHECKING", StateTone.WAIT);
    public final State published = state("PUBLISHED", StateTone.DONE).notAwaited();
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").optional().byCode().sorted();
    public final Field<Boolean> offered = yesNo("offered").initially(false).byCode();

    public final Action submit = action("submit")
            .from(draft)
            .to(checking)
            .needs(DirectoratePermissions.NEWS_WRITE)
            .orOwn()
            .tells(DirectoratePermissions.NEWS_CHECK)
            .icon("send");
    public final Action publish = action("publish")
            .from(checking)
            .to(published)
            .needs(DirectoratePermissions.NEWS_CHECK)
            .notWho(create())
            .notWho(submit)
            .tellsMaker()
            .icon("megaphone");
    public final Action giveBack = action("give-back")
            .from(checking)
            .to(draft)
            .needs(DirectoratePermissions.NEWS_CHECK)
            .because()
            .tellsMaker()
            .backward("undo-2");
    public final Action clip = action("clip", "clipped")
            .from(published)
            .needs(DirectoratePermissions.NEWS_CHECK)
            .asks(clips)
            .inOwnTime()
            .icon("newspaper");
    public final Action withdraw = action("withdraw")
            .from(published)
            .to(withdrawn)
            .needs(DirectoratePermissions.NEWS_CHECK)
            .because()
            .backward("eye-off");

    private final DirectorateNeighbours neighbours;

    /** @param neighbours pages of groups, where they are on */
    public NewsItemKind(DirectorateNeighbours neighbours) {
        super("directorate", "news", "news-items", "dir_news");
        this.neighbours = neighbours;
        rights(DirectoratePermissions.READ, DirectoratePermissions.NEWS_WRITE, draft);
        seenByOffice();
        seenBySchools(published);
        belongsTo(unit);
        publish.does((row, now) -> row.with(publishedOn, now.today())
                        .with(offered, neighbours.news(now.office()).isPresent()))
                .then(this::offer);
        titled(title);
        list(on, sort, title, unit, publishedOn, offered);
        ordered(on, true);
        section("what", title, sort, unit, on);
        section("text", body, pictures);
        section("clips", clips);
        tab("published", published);
        tab("checking", checking);
        tab("drafts", draft);
        tab("all");
        way(draft, checking, published);
        menu("DIR", "megaphone", 230, "public");
    }

    /** The pages of groups get the text as a draft of their editor; without them the register itself publishes it. */
    private void offer(RecordRow row, RecordContext now) {
        neighbours
                .news(now.office())
                .ifPresent(pages -> pages.draft(now.caller(), row.get(unit), row.get(title), row.get(body)));
    }
}
