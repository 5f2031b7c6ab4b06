package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;

/** Posts that a test names, all vacant. */
public final class FakePosts implements Posts {
    private final List<Post> posts = new ArrayList<>();

    /** With a post. */
    public FakePosts with(Post post) {
        posts.add(post);
        return this;
    }

    @Override
    public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
        return Optional.empty();
    }

    @Override
    public Optional<Post> find(OfficeId office, PostId post) {
        return posts.stream()
                .filter(one -> one.office().equals(office) && one.id().equals(post))
                .findFirst();
    }

    @Override
    public List<PostActing> acting(OfficeId office, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Seat> seats(OfficeId office, LocalDate day) {
        return posts.stream()
                .filter(one -> one.office().equals(office))
                .map(post -> new Seat(post, null, null))
                .toList();
    }
}
