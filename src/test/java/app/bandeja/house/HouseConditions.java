package app.bandeja.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What the rules ask of classes and calls. */
final class HouseConditions {
    private HouseConditions() {}

    static ArchCondition<JavaClass> beRecordsEnumsOrInterfaces() {
        return new ArchCondition<>("be records, enums or interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // A constant with a body of its own is a class inside its enum.
                boolean word = type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass();
                events.add(new SimpleConditionEvent(type, word, type.getName() + " is a class"));
            }
        };
    }

    static DescribedPredicate<JavaConstructorCall> newThread() {
        return DescribedPredicate.describe(
                "new Thread", call -> call.getTargetOwner().isAssignableTo(Thread.class));
    }

    static DescribedPredicate<JavaMethodCall> startsThreads() {
        return DescribedPredicate.describe("that start threads", call -> {
            boolean thread = call.getTargetOwner().isEquivalentTo(Thread.class)
                    && Set.of("ofVirtual", "ofPlatform", "startVirtualThread", "start")
                            .contains(call.getName());
            boolean future = call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                    && call.getName().endsWith("Async");
            return thread || future;
        });
    }

    static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe(
                "that read the clock",
                call -> isNow(call)
                        || calls(call, System.class, "currentTimeMillis")
                        || calls(call, java.time.InstantSource.class, "system")
                        || calls(call, java.time.Clock.class, "systemUTC")
                        || calls(call, java.time.Clock.class, "systemDefaultZone"));
    }

    private static boolean isNow(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean calls(JavaAccess<?> call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }
}
