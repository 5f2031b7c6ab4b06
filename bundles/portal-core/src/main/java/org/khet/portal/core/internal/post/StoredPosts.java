package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who decides in posts: the holder, whoever acts for the holder, or whoever acts in the post. */
@Component(service = Posts.class)
public final class StoredPosts implements Posts {
    private final PostRecords records;
    private final Acting acting;

    /** Rows, and who acts for whom. */
    @Activate
    public StoredPosts(@Reference PostRecords records, @Reference Acting acting) {
        this.records = records;
        this.acting = acting;
    }

    @Override
    public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
        if (records.posts()
                .find(office, post)
                .filter(one -> one.isOn(when.day()))
                .isEmpty()) {
            return Optional.empty();
        }
        Map<PostId, PostHolding> held = records.holders().on(office, List.of(post), when.day());
        PostHolding holding = held.get(post);
        return holding == null ? inPost(office, post, when) : forHolder(office, holding, when);
    }

    private Optional<PostDecider> forHolder(OfficeId office, PostHolding holding, HalfDay when) {
        return acting.decider(office, holding.person(), when)
                .map(one -> new PostDecider(holding.post(), one.person(), one.capacity(), one.limits(), one.source()));
    }

    private Optional<PostDecider> inPost(OfficeId office, PostId post, HalfDay when) {
        return Optional.ofNullable(
                        records.acting().on(office, List.of(post), when.day()).get(post))
                .filter(one -> isPresent(office, one, when))
                .map(one -> new PostDecider(post, one.person(), one.capacity(), one.limits(), one.order()));
    }

    private boolean isPresent(OfficeId office, PostActing one, HalfDay when) {
        return acting.decider(office, one.person(), when)
                .filter(decider -> decider.person().equals(one.person()))
                .isPresent();
    }

    @Override
    public Optional<Post> find(OfficeId office, PostId post) {
        return records.posts().find(office, post);
    }

    @Override
    public List<PostActing> acting(OfficeId office, LocalDate day) {
        return records.acting().on(office, day);
    }

    @Override
    public List<Seat> seats(OfficeId office, LocalDate day) {
        List<Post> posts = records.posts().on(office, day);
        List<PostId> keys = posts.stream().map(Post::id).toList();
        Map<PostId, PostHolding> held = records.holders().on(office, keys, day);
        Map<PostId, PostActing> acting = records.acting().on(office, keys, day);
        return posts.stream()
                .map(post -> new Seat(
                        post,
                        Optional.ofNullable(held.get(post.id()))
                                .map(PostHolding::person)
                                .orElse(null),
                        acting.get(post.id())))
                .toList();
    }
}
