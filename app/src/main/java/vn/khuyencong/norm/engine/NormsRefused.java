package vn.khuyencong.norm.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A file of norms that is refused whole: nothing of it is taken over. Carries every fault, not the first. */
public class NormsRefused extends RuntimeException {

    @SuppressWarnings("serial") // never leaves the program
    private final List<Fault> faults;

    public NormsRefused(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.file() + ":" + fault.line() + " "
                        + fault.finding().code() + " " + fault.finding().arguments())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
