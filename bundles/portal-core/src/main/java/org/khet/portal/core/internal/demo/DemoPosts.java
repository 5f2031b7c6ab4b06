package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.demo.DemoFiles.DemoFunction;
import org.khet.portal.core.internal.demo.DemoFiles.DemoPost;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the invented people into their posts and functions (core I.1), once, in an office that has no posts yet. */
@Component(service = DemoPosts.class)
public final class DemoPosts {
    private static final String NOBODY = "-";

    /** As their grants: the first day of the fiscal year 2565. */
    private static final LocalDate IN_POST_SINCE = LocalDate.of(2021, 10, 1);

    /** The order of core I.3. */
    static final String ORDER = "5/2565 ลงวันที่ 6 มกราคม 2565";

    static final LocalDate ORDERED = LocalDate.of(2022, 1, 6);
    private final Transactions transactions;
    private final PostRegister posts;
    private final FunctionRegister functions;
    private final Units units;
    private final DemoActing acting;

    /** Posts, functions, who stands in, and the units to which they belong. */
    @Activate
    public DemoPosts(
            @Reference Transactions transactions,
            @Reference PostRegister posts,
            @Reference FunctionRegister functions,
            @Reference Units units,
            @Reference DemoActing acting) {
        this.acting = acting;
        this.transactions = transactions;
        this.posts = posts;
        this.functions = functions;
        this.units = units;
    }

    void fill(Cast cast, String code, DemoFiles files, Caller portal) {
        transactions.run(() -> {
            if (posts.count(portal, PostRegister.Filter.ALL) == 0) {
                files.posts(code).forEach(post -> add(cast, post, portal));
                files.functions(code).forEach(function -> give(cast, function, portal));
                acting.fill(cast, code, files, portal);
            }
        });
    }

    private void add(Cast cast, DemoPost post, Caller portal) {
        PostId added = posts.add(
                portal,
                new PostDraft(
                        post.number(), post.line(), post.type(), post.rank(), unit(portal.office(), post.unit())));
        if (!post.holder().equals(NOBODY)) {
            posts.putIn(portal, added, cast.person(post.office(), post.holder()), IN_POST_SINCE);
        }
    }

    /** Without a role: the grants of the invented people give the rights already. */
    private void give(Cast cast, DemoFunction function, Caller portal) {
        functions.give(
                portal,
                new FunctionDraft(
                        cast.person(function.office(), function.person()),
                        function.code(),
                        unit(portal.office(), function.unit()),
                        "",
                        ORDER,
                        ORDERED,
                        null));
    }

    private @Nullable UnitId unit(OfficeId office, String code) {
        return units.findByCode(office, code).map(Unit::id).orElse(null);
    }
}
