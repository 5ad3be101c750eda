/** Payment through the State Treasury: requests, their papers and approval, and what the ledger is told of them. */
@NamedInterface("treasury")
@NullMarked
package vn.khuyencong.budget.treasury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
