package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;

/**
 * Writes the rows of a list of posts by the desk, in the running transaction.
 *
 * @param caller who imports
 * @param desk   keeps the register
 * @param words  what lists call what is there now
 * @param day    from which somebody holds a post whose row names no day
 */
record PostBatchWriter(Caller caller, PostRegister desk, PostTerms words, LocalDate day) {
    private static final PostDraft NOTHING = new PostDraft("", "", "", "", null);

    /**
     * Gives the post of the row.
     *
     * @throws Outdated if what the row met has changed since the look
     */
    PostId write(ImportRow row) {
        try {
            return put(row);
        } catch (Rejected changed) {
            throw Outdated.of("core.import.error.changed");
        }
    }

    private PostId put(ImportRow row) {
        String holder = row.get(PostImporter.HOLDER);
        PersonId person = words.names().person(holder);
        if (!holder.isEmpty() && person == null) {
            throw Outdated.of("core.import.error.changed");
        }
        require(row, PostImporter.LINE, words.lines());
        require(row, PostImporter.TYPE, words.types());
        require(row, PostImporter.RANK, words.ranks());
        PostId post = post(row);
        if (person != null) {
            String from = row.get(PostImporter.FROM);
            desk.putIn(caller, post, person, from.isEmpty() ? day : LocalDate.parse(from));
        }
        return post;
    }

    private static void require(ImportRow row, String field, CodeNames codes) {
        String name = row.get(field);
        if (!name.isEmpty() && codes.of(name).isEmpty()) {
            throw Outdated.of("core.import.error.changed");
        }
    }

    private PostId post(ImportRow row) {
        if (row.key() == 0) {
            return desk.add(caller, draft(row, NOTHING, words));
        }
        PostId post = new PostId(row.key());
        PostDraft before = PostDraft.of(desk.open(caller, post).value());
        PostDraft after = draft(row, before, words);
        if (!after.equals(before)) {
            desk.edit(caller, post, row.version(), after);
        }
        return post;
    }

    /** What a row makes of a post; blank cells leave it as it is. */
    static PostDraft draft(ImportRow row, PostDraft before, PostTerms words) {
        UnitId unit = words.names().unit(row.get(PostImporter.UNIT));
        return new PostDraft(
                row.get(PostImporter.NUMBER),
                words.lines().of(row.get(PostImporter.LINE)).map(Code::code).orElse(before.line()),
                words.types().of(row.get(PostImporter.TYPE)).map(Code::code).orElse(before.type()),
                words.ranks().of(row.get(PostImporter.RANK)).map(Code::code).orElse(before.rank()),
                unit == null ? before.unit() : unit);
    }
}
