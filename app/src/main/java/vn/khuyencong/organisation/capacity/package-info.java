/** The capacity of the centres: places filled and free, training, and equipment from the need to the day it is given up. */
@NullMarked
package vn.khuyencong.organisation.capacity;

import org.jspecify.annotations.NullMarked;
