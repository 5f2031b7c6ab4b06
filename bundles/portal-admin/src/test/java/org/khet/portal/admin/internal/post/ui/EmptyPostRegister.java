package org.khet.portal.admin.internal.post.ui;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;

/** An office without posts. */
final class EmptyPostRegister implements PostRegister {
    @Override
    public List<Listed> page(Caller caller, Filter filter, PageRequest page) {
        return List.of();
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return 0;
    }

    @Override
    public Versioned<Post> open(Caller caller, PostId post) {
        throw gone(post);
    }

    @Override
    public List<PostHolding> holders(Caller caller, PostId post) {
        return List.of();
    }

    @Override
    public List<PostHolding> heldBy(Caller caller, PersonId person) {
        return List.of();
    }

    @Override
    public PostId add(Caller caller, PostDraft draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void edit(Caller caller, PostId post, int edition, PostDraft draft) {
        throw gone(post);
    }

    @Override
    public void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order) {
        throw gone(post);
    }

    @Override
    public void putOut(Caller caller, PostId post, LocalDate lastDay) {
        throw gone(post);
    }

    private static NoLongerThere gone(PostId post) {
        return new NoLongerThere("core.post/" + post.value());
    }
}
