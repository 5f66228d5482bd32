/**
 * Tables in files as people really send them: CSV in any usual encoding and separator, Excel workbooks, title rows, repeated headings, ragged rows.
 * Enter by {@link uk.totalplace.common.tabular.TableFile#open}, find the heading with {@link uk.totalplace.common.tabular.HeadingSearch}, read cells
 * through the {@link uk.totalplace.common.tabular.ColumnMapping} it gives, and write tables with a {@link uk.totalplace.common.tabular.TableWriter}.
 * Not here: what a cell means (dates, money, codes), which data set a file belongs to, and where files and mappings are kept.
 */
package uk.totalplace.common.tabular;
