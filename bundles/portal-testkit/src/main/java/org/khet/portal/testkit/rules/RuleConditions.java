package org.khet.portal.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;

/** What the rules look for. */
final class RuleConditions {
    /** Contracts of immutable copies; everything else that holds things is taken as changing. */
    private static final Set<String> IMMUTABLE = Set.of(
            "java.util.List", "java.util.Set", "java.util.Map", "java.util.Collection", "java.util.SequencedMap");

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.YearMonth",
            "java.time.Year");

    private RuleConditions() {}

    static DescribedPredicate<JavaField> writtenByPeople() {
        return DescribedPredicate.describe(
                "are written by people",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().contains("$")
                        && !field.getName().startsWith("_persistence"));
    }

    static DescribedPredicate<JavaClass> thatChanges() {
        return DescribedPredicate.describe(
                "that changes",
                type -> type.isAssignableTo(ThreadLocal.class)
                        || type.isAssignableTo(AtomicReference.class)
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo("java.util.concurrent.atomic.AtomicLong")
                        || type.isAssignableTo("java.util.concurrent.atomic.AtomicInteger")
                        || type.isAssignableTo("java.util.concurrent.atomic.AtomicBoolean")
                        || type.isAssignableTo("java.util.concurrent.locks.Lock")
                        || type.isAssignableTo("java.util.concurrent.Executor")
                        || ((type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                                && !IMMUTABLE.contains(type.getName())));
    }

    static DescribedPredicate<JavaClass> mayBeFinal() {
        return DescribedPredicate.describe(
                "may be final",
                type -> !type.isInterface()
                        && !type.isEnum()
                        && !type.isAnonymousClass()
                        && !type.isNestedClass()
                        && !type.getSimpleName().equals("package-info")
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.isAnnotatedWith("jakarta.persistence.Entity")
                        && !type.isAnnotatedWith("jakarta.persistence.Embeddable")
                        && !type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                        && type.getSubclasses().isEmpty());
    }

    static ArchCondition<JavaClass> haveOnePublicConstructorOfASize() {
        return condition("have one public constructor of a size", (type, events) -> {
            Set<Integer> sizes = new HashSet<>();
            for (JavaConstructor constructor : type.getConstructors()) {
                if (constructor.getModifiers().contains(JavaModifier.PUBLIC)
                        && !sizes.add(constructor.getRawParameterTypes().size())) {
                    events.add(SimpleConditionEvent.violated(type, constructor.getDescription()));
                }
            }
        });
    }

    static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return condition("ask the machine for the time", (type, events) -> {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                boolean asks = call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && TIMES.contains(call.getTargetOwner().getName());
                boolean millis = call.getTarget().getName().equals("currentTimeMillis");
                if (asks || millis) {
                    events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
                }
            }
        });
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition("be in a package with package-info @NullMarked", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getPackageName() + " has no @NullMarked package-info"));
            }
        });
    }

    static ArchCondition<JavaClass> haveConstructorsOfAtMost(int most) {
        return condition("have constructors of at most " + most + " parameters", (type, events) -> {
            for (JavaConstructor constructor : type.getConstructors()) {
                if (constructor.getRawParameterTypes().size() > most && !type.isAnonymousClass() && !type.isEnum()) {
                    events.add(SimpleConditionEvent.violated(type, constructor.getDescription()));
                }
            }
        });
    }

    private static ArchCondition<JavaClass> condition(
            String text, java.util.function.BiConsumer<JavaClass, ConditionEvents> look) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, events);
            }
        };
    }
}
