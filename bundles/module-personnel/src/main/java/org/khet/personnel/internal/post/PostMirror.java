package org.khet.personnel.internal.post;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes posts of the office over from the portal's register. Safe for concurrent use. Source: other-groups HR-01, HR-05. */
public final class PostMirror {
    private static final Logger LOG = LoggerFactory.getLogger(PostMirror.class);
    private final Posts posts;
    private final RecordService<PostKind> register;

    /** From the portal's register into that of the module. */
    public PostMirror(Posts posts, RecordService<PostKind> register) {
        this.posts = posts;
        this.register = register;
    }

    /**
     * Takes over posts that are new, and who holds the others now: first everybody leaves who left, so that whoever went from one post to
     * another holds one. A post that is refused, e.g. of somebody who holds one of a school too, waits for the next morning.
     *
     * @return how many posts are new or changed
     */
    public int mirror(RecordContext now) {
        PostKind kind = register.kind();
        List<Posts.Seat> seats = posts.seats(now.office(), now.today());
        Map<PostId, RecordRow> known =
                register.internal().all(now.caller(), RecordFilter.of(kind.post.isFilled())).stream()
                        .collect(Collectors.toMap(
                                row -> row.get(kind.post).orElseThrow(), Function.identity(), (a, b) -> a));
        Set<PostId> changed = new HashSet<>();
        for (Posts.Seat seat : seats) {
            RecordRow row = known.get(seat.post().id());
            if (row != null && isLeft(row, seat.holder())) {
                RecordRow empty =
                        register.internal().change(now.caller(), row, new RecordDraft().with(kind.holder, null));
                known.put(seat.post().id(), empty);
                changed.add(seat.post().id());
            }
        }
        for (Posts.Seat seat : seats) {
            if (isTaken(Optional.ofNullable(known.get(seat.post().id())), seat, now)) {
                changed.add(seat.post().id());
            }
        }
        return changed.size();
    }

    private static boolean isLeft(RecordRow row, @Nullable PersonId holder) {
        PostKind kind = (PostKind) row.kind();
        return row.state().equals(kind.inUse) && row.has(kind.holder) && !Objects.equals(row.raw(kind.holder), holder);
    }

    private boolean isTaken(Optional<RecordRow> known, Posts.Seat seat, RecordContext now) {
        PostKind kind = register.kind();
        try {
            if (known.isEmpty()) {
                register.internal()
                        .create(
                                now.caller(),
                                new RecordDraft().with(kind.post, seat.post().id()));
                return true;
            }
            if (!differs(kind, known.get(), seat)) {
                return false;
            }
            register.internal()
                    .change(
                            now.caller(),
                            known.get(),
                            new RecordDraft()
                                    .with(kind.number, seat.post().number())
                                    .with(kind.unit, seat.post().unit())
                                    .with(kind.holder, seat.holder()));
            return true;
        } catch (Rejected | Outdated refused) {
            LOG.warn("post {} of office {} is not taken over today", seat.post().id(), now.office(), refused);
            return false;
        }
    }

    private static boolean differs(PostKind kind, RecordRow row, Posts.Seat seat) {
        return row.state().equals(kind.inUse)
                && (!Objects.equals(row.raw(kind.holder), seat.holder())
                        || !Objects.equals(row.raw(kind.unit), seat.post().unit())
                        || !row.get(kind.number).equals(seat.post().number()));
    }
}
