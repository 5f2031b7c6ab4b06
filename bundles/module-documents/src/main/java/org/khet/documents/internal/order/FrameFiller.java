package org.khet.documents.internal.order;

import java.util.Optional;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;

/**
 * What a new frame says by itself: post and its number, and the paragraph that an order has for the rank, unless one was typed.
 * Source: README §3 (the paragraph is a template per rank), core D-05, CORE-21.
 */
final class FrameFiller {
    private static final String USUAL = "ปฏิบัติหน้าที่และรับผิดชอบงานดังต่อไปนี้";
    private final PrintServices portal;

    FrameFiller(PrintServices portal) {
        this.portal = portal;
    }

    RecordRow filled(FrameKind kind, RecordRow row, RecordContext now) {
        if (!(row.raw(kind.person) instanceof PersonId person)) {
            return row;
        }
        String position =
                portal.people().find(now.office(), person).map(Person::position).orElse("");
        Optional<Posts.Seat> seat = portal.posts().seats(now.office(), now.today()).stream()
                .filter(one -> person.equals(one.holder()))
                .findFirst();
        RecordRow named = row.with(kind.post, position)
                .with(kind.postNo, seat.map(one -> one.post().number()).orElse(""));
        String rank = seat.map(one -> one.post().rank()).orElse("");
        return named.get(kind.paragraph).isEmpty()
                ? named.with(kind.paragraph, (position + " " + ofRank(now, rank)).strip() + " " + USUAL)
                : named;
    }

    private String ofRank(RecordContext now, String rank) {
        return portal.codes().of(now.office(), OrderCodes.RANK_WORDS).stream()
                .filter(code -> code.code().equals(rank) && code.active())
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse("");
    }
}
