package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NamedSystemCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out in the register of posts what orders of modules say, with its checks and trail. */
@Component(service = PostOrders.class)
public final class PostOrderService implements PostOrders {
    private final PostRegister register;
    private final PostEndings endings;
    private final PostRecords records;
    private final Callers callers;

    /** The register and its rows, and the rights of the portal itself. */
    @Activate
    public PostOrderService(
            @Reference PostRegister register,
            @Reference PostEndings endings,
            @Reference PostRecords records,
            @Reference Callers callers) {
        this.register = register;
        this.endings = endings;
        this.records = records;
        this.callers = callers;
    }

    @Override
    public List<PostHolding> holders(OfficeId office, PostId post) {
        return records.holders().of(office, post);
    }

    @Override
    public void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order) {
        register.putIn(named(caller), post, person, from, order);
    }

    @Override
    public void putOut(Caller caller, PostId post, LocalDate lastDay) {
        register.putOut(named(caller), post, lastDay);
    }

    @Override
    public PostId make(Caller caller, Content content) {
        return register.add(named(caller), draft(content));
    }

    @Override
    public void change(Caller caller, PostId post, Content content) {
        Caller named = named(caller);
        register.edit(named, post, register.open(named, post).number(), draft(content));
    }

    @Override
    public void end(Caller caller, PostId post, PostEnding ending) {
        Caller named = named(caller);
        endings.end(named, post, register.open(named, post).number(), ending, false);
    }

    private static PostDraft draft(Content content) {
        return new PostDraft(content.number(), content.line(), content.type(), content.rank(), content.unit());
    }

    private Caller named(Caller caller) {
        return new NamedSystemCaller(callers.system(caller.office()), caller.person(), caller.name());
    }
}
