package org.khet.documents.internal.flow;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.ChainServices;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.SecondFactorCheck;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the services of the portal that know who is who in an office. */
@Component(service = OfficePeople.class)
public final class OfficePeople {
    private final Units units;
    private final People people;
    private final Posts posts;
    private final Functions functions;
    private final Acting acting;
    private final Callers callers;
    private final CodeLists codes;
    private final SecondFactorCheck secondFactor;
    private volatile @Nullable Settings settings;

    /** For the component runtime. */
    @Activate
    public OfficePeople(
            @Reference Units units,
            @Reference People people,
            @Reference Posts posts,
            @Reference Functions functions,
            @Reference Acting acting,
            @Reference Callers callers,
            @Reference CodeLists codes,
            @Reference SecondFactorCheck secondFactor) {
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.functions = functions;
        this.acting = acting;
        this.callers = callers;
        this.codes = codes;
        this.secondFactor = secondFactor;
    }

    /** For the component runtime, which does so before anybody is given these services. */
    @Reference
    void settingsOf(Settings known) {
        settings = known;
    }

    /** All of them, with the heads of papers. */
    ChainServices services(Letterheads letterheads) {
        return new ChainServices(
                units, people, posts, functions, acting, callers, codes, letterheads, Objects.requireNonNull(settings));
    }

    /** Units. */
    public Units units() {
        return units;
    }

    /** People. */
    public People people() {
        return people;
    }

    /** Posts and who holds them. */
    public Posts posts() {
        return posts;
    }

    /** Second factors. */
    SecondFactorCheck secondFactor() {
        return secondFactor;
    }

    /** Who acts. */
    public Callers callers() {
        return callers;
    }
}
