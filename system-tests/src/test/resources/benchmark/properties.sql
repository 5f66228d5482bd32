insert into assets.property (organisation_code, asset_code, uprn, name, street_number, street_name, post_town, postcode, content_hash, synthetic, released, version)
select (array['E07000105', 'E07000106', 'E07000108', 'E07000110', 'E07000113', 'E07000114'])[1 + i % 6], 'BEN-' || lpad(i::text, 7, '0'), case when i % 10 < 7 then (100000000 + (i::bigint * 7919) % 99999999999)::text end,
  (array['Leisure centre', 'Town hall', 'Library', 'Car park', 'Primary school', 'Depot', 'Community centre', 'Public toilets', 'Fire station', 'Police station', 'Health centre', 'Children''s centre', 'Allotments', 'Cemetery', 'Playing field', 'Recreation ground', 'Sports pavilion', 'Museum', 'Day centre', 'Family & youth hub'])[1 + (i * 31) % 20]
    || ', ' || (array['Margate', 'Ramsgate', 'Broadstairs', 'Dover', 'Deal', 'Canterbury', 'Whitstable', 'Herne Bay', 'Ashford', 'Folkestone', 'Maidstone', 'Gravesend', 'Dartford', 'Sevenoaks', 'Tonbridge', 'Tunbridge Wells', 'Sittingbourne', 'Faversham', 'Sheerness', 'Swanley'])[1 + (i / 20) % 20]
    || ' ' || chr(65 + i % 26) || chr(97 + (i / 26) % 26) || chr(97 + (i / 676) % 26) || chr(97 + (i / 17576) % 26),
  (1 + i % 300)::text,
  (array['High', 'Station', 'Church', 'Mill', 'King', 'Queen', 'Victoria', 'Albert', 'George', 'Park', 'London', 'Canterbury', 'Dover', 'Sea', 'Marine', 'Castle', 'Abbey', 'School', 'New', 'Old'])[1 + (i * 7) % 20] || ' ' || (array['Street', 'Road', 'Lane', 'Avenue', 'Close', 'Way', 'Drive', 'Terrace'])[1 + (i * 3) % 8],
  (array['Margate', 'Ramsgate', 'Broadstairs', 'Dover', 'Deal', 'Canterbury', 'Whitstable', 'Herne Bay', 'Ashford', 'Folkestone', 'Maidstone', 'Gravesend', 'Dartford', 'Sevenoaks', 'Tonbridge', 'Tunbridge Wells', 'Sittingbourne', 'Faversham', 'Sheerness', 'Swanley'])[1 + (i / 20) % 20],
  (array['CT', 'ME', 'TN', 'DA'])[1 + i % 4] || (1 + i % 21) || ' ' || (1 + (i / 7) % 9) || chr(65 + (i / 63) % 26) || chr(65 + (i / 1638) % 26),
  'benchmark', true, i % 5 <> 0, 0
from generate_series(1, ?) i
