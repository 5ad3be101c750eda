package vn.khuyencong.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.khuyencong.shared.NotAllowed;

/** Who is acting now: whoever a job or a test acts as, else whoever is signed in. */
@Component
public class CurrentActor {

    private static final ScopedValue<Actor> STAND_IN = ScopedValue.newInstance();

    /** @throws NotAllowed if nobody is acting */
    public Actor get() {
        return find().orElseThrow(() -> new NotAllowed("Nobody is signed in"));
    }

    public Optional<Actor> find() {
        if (STAND_IN.isBound()) {
            return Optional.of(STAND_IN.get());
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Does something as somebody, for background work, sample data and tests. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(STAND_IN, actor).call(work::get);
    }

    public static void runAs(Actor actor, Runnable work) {
        ScopedValue.where(STAND_IN, actor).run(work);
    }
}
