package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Cases of a city, from a seed, in columns. */
final class Population {

    static final int COMMUNES = 100;

    /** Ids of the communes; a case names one by its number. */
    final List<UUID> communes = new ArrayList<>();

    final int[] places;

    /** In đồng. */
    final long[] costs;

    final long[] quantities;

    /** 1 for a technology line, 0 for single machines. */
    final long[] lines;

    private Population(int cases) {
        this.places = new int[cases];
        this.costs = new long[cases];
        this.quantities = new long[cases];
        this.lines = new long[cases];
    }

    static Population draw(int cases, long seed) {
        var random = new Random(seed);
        var population = new Population(cases);
        for (int i = 0; i < COMMUNES; i++) population.communes.add(new UUID(random.nextLong(), random.nextLong()));
        for (int i = 0; i < cases; i++) {
            population.places[i] = random.nextInt(COMMUNES);
            population.costs[i] = CostDraw.draw(random);
            population.quantities[i] = random.nextLong(1, 4);
            population.lines[i] = random.nextInt(5) == 0 ? 1 : 0;
        }
        return population;
    }

    /** The columns as formulas call them. */
    Map<String, long[]> inputs() {
        return Map.of("cost", costs, "quantity", quantities, "line", lines);
    }
}
