package org.khet.portal.core.internal.post;

import static org.khet.portal.core.internal.post.PostImporter.FROM;
import static org.khet.portal.core.internal.post.PostImporter.HOLDER;
import static org.khet.portal.core.internal.post.PostImporter.LINE;
import static org.khet.portal.core.internal.post.PostImporter.NUMBER;
import static org.khet.portal.core.internal.post.PostImporter.RANK;
import static org.khet.portal.core.internal.post.PostImporter.TYPE;
import static org.khet.portal.core.internal.post.PostImporter.UNIT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget.Findings;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.row.Paging;

/** What can be said of the rows of a list of posts. Names become those of the office's lists. For one look. */
final class PostRowValidator {
    private static final String DASH = "[-–—]+";
    private static final String NOBODY = "ว่าง";
    private final PostTerms words;
    private final Map<String, Versioned<Post>> posts;
    private final Map<PostId, PersonId> held;
    private final Findings findings;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    PostRowValidator(
            PostTerms words,
            Map<String, Versioned<Post>> posts,
            Map<PostId, PersonId> held,
            Findings findings,
            LocalDate today) {
        this.words = words;
        this.posts = posts;
        this.held = held;
        this.findings = findings;
        this.today = today;
    }

    void row(ImportRow row) {
        List.of(TYPE, RANK, UNIT, HOLDER, FROM).forEach(field -> row.set(field, withoutDash(row.get(field))));
        if (row.get(HOLDER).startsWith(NOBODY)) {
            row.set(HOLDER, "");
        }
        row.set(NUMBER, PostNumber.clean(row.get(NUMBER)));
        line(row);
        coded(row, TYPE, words.types(), PostFindings.TYPE);
        coded(row, RANK, words.ranks(), PostFindings.RANK);
        known(row, UNIT, words.names().unit(row.get(UNIT)), PostFindings.UNIT);
        known(row, HOLDER, words.names().person(row.get(HOLDER)), PostFindings.HOLDER);
        if (!seen.add(row.get(NUMBER))) {
            findings.found(row, PostFindings.DOUBLED, NUMBER, true);
        } else {
            meet(row);
        }
    }

    /** A dash in a cell says that there is nothing. */
    private static String withoutDash(String value) {
        return value.matches(DASH) ? "" : value;
    }

    /** The line; else line and rank, written together as on papers. */
    private void line(ImportRow row) {
        String typed = row.get(LINE);
        Optional<Code> line = words.lines().of(typed);
        if (line.isEmpty()) {
            Code rank = words.ranks().atEnd(typed).orElse(null);
            line = rank == null ? line : words.lines().of(before(typed, rank));
            if (rank != null && line.isPresent()) {
                findings.found(row, PostFindings.SPLIT, LINE, line.get().thai() + " · " + rank.thai());
                row.set(RANK, row.get(RANK).isEmpty() ? rank.thai() : row.get(RANK));
            }
        }
        line.ifPresentOrElse(
                code -> row.set(LINE, code.thai()), () -> findings.found(row, PostFindings.LINE, LINE, ""));
    }

    private static String before(String typed, Code rank) {
        String all = Paging.folded(typed);
        return all.substring(0, all.length() - Paging.folded(rank.thai()).length());
    }

    private void coded(ImportRow row, String field, CodeNames codes, FindingKind kind) {
        if (!row.get(field).isEmpty()) {
            codes.of(row.get(field)).ifPresentOrElse(code -> row.set(field, code.thai()), () -> drop(row, field, kind));
        }
    }

    private void known(ImportRow row, String field, @Nullable Object found, FindingKind kind) {
        if (found == null && !row.get(field).isEmpty()) {
            drop(row, field, kind);
        }
    }

    /** Who keeps the row takes it without the value. */
    private void drop(ImportRow row, String field, FindingKind kind) {
        findings.found(row, kind, field, "");
        if (findings.choice(kind) == FindingChoice.KEEP) {
            row.set(field, "");
        }
    }

    private void meet(ImportRow row) {
        Versioned<Post> there = posts.get(row.get(NUMBER));
        if (there == null) {
            return;
        }
        Post post = there.value();
        if (!post.isOn(today)) {
            findings.found(row, PostFindings.ENDED, NUMBER, true);
            return;
        }
        PersonId holder = words.names().person(row.get(HOLDER));
        PersonId holds = held.get(post.id());
        if (holds != null && holder != null && !holds.equals(holder)) {
            findings.found(row, PostFindings.HELD, HOLDER, "");
        }
        if (holds != null) {
            row.set(HOLDER, "");
        }
        PostDraft before = PostDraft.of(post);
        boolean differs = !before.equals(PostBatchWriter.draft(row, before, words));
        row.meets(post.id().value(), there.number(), differs || !row.get(HOLDER).isEmpty());
    }
}
