package org.khet.processes.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.testkit.SampleOffices;

/** Posts of the sample office: the director is 1, deputies are 2 and 3. */
public final class SamplePosts implements Posts {
    private final Map<Post, PersonId> held = new LinkedHashMap<>();

    SamplePosts() {
        post(1, "office-director");
        post(2, "deputy-director");
        post(3, "deputy-director");
    }

    private void post(int number, String line) {
        held.put(
                new Post(new PostId(number), SampleOffices.KT1, String.valueOf(number), line, "", "", null),
                SampleOffices.personId(SampleOffices.KT1, number));
    }

    /** All posts of a line are vacant. */
    public void vacant(String line) {
        held.keySet().removeIf(post -> post.line().equals(line));
    }

    @Override
    public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
        return find(office, post)
                .map(held::get)
                .map(person -> new PostDecider(post, person, ActingCapacity.OWN, ActingLimits.NONE, ""));
    }

    @Override
    public Optional<Post> find(OfficeId office, PostId post) {
        return held.keySet().stream()
                .filter(one -> one.office().equals(office) && one.id().equals(post))
                .findFirst();
    }

    @Override
    public List<PostActing> acting(OfficeId office, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Seat> seats(OfficeId office, LocalDate day) {
        return held.entrySet().stream()
                .filter(one -> one.getKey().office().equals(office))
                .map(one -> new Seat(one.getKey(), one.getValue(), null))
                .toList();
    }
}
